package vn.thidua.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the flag goes round: how often to the head, and among how many units. Counts only; whether turns are taken is for
 * people to judge.
 *
 * @param turns flags of some years
 */
public record FlagWheel(List<FlagTurn> turns) {

    public FlagWheel {
        turns = List.copyOf(turns);
    }

    /**
     * Takes a unit and those of its line as one: the one with the lowest number stands for all.
     *
     * @param kin for each unit those of its line
     */
    static FlagWheel byLine(List<FlagTurn> turns, Map<Long, Set<Long>> kin) {
        return new FlagWheel(turns.stream()
                .map(turn -> turn.of(
                        Stream.concat(Stream.of(turn.unitId()), kin.getOrDefault(turn.unitId(), Set.of()).stream())
                                .min(Comparator.naturalOrder())
                                .orElseThrow()))
                .toList());
    }

    /** How often a unit that headed its bloc got the flag. */
    public long headed() {
        return turns.stream().filter(FlagTurn::headed).count();
    }

    /** Of a hundred flags so many would go to the head if all units of a bloc had the same chance; NaN without a flag. */
    public double headedByChance() {
        return turns.stream()
                .filter(turn -> turn.size() > 0)
                .mapToDouble(turn -> 100.0 / turn.size())
                .average()
                .orElse(Double.NaN);
    }

    public double headedPercent() {
        return 100.0 * headed() / turns.size();
    }

    /** Blocs with at least two flags, the most flags first. */
    public List<Round> rounds() {
        return turns.stream().collect(Collectors.groupingBy(FlagTurn::blocId)).values().stream()
                .filter(flags -> flags.size() > 1)
                .map(Round::of)
                .sorted(Comparator.comparingInt(Round::flags).reversed().thenComparing(Round::bloc))
                .toList();
    }

    /** Share of the flags of all {@link #rounds()} that went to the unit of each bloc that got the most; NaN without any. */
    public double concentration() {
        var rounds = rounds();
        return 100.0
                * rounds.stream().mapToInt(Round::most).sum()
                / rounds.stream().mapToInt(Round::flags).sum();
    }

    /**
     * The flags of a bloc.
     *
     * @param units different units that got one
     * @param most flags of the unit that got the most
     * @param size units in the bloc, in the latest year with a flag
     */
    public record Round(
            long blocId, String bloc, String province, int flags, int units, int most, int headed, int size) {

        static Round of(List<FlagTurn> flags) {
            var latest =
                    flags.stream().max(Comparator.comparingInt(FlagTurn::year)).orElseThrow();
            Map<Long, Long> byUnit =
                    flags.stream().collect(Collectors.groupingBy(FlagTurn::lineId, Collectors.counting()));
            return new Round(
                    latest.blocId(),
                    latest.bloc(),
                    latest.province(),
                    flags.size(),
                    byUnit.size(),
                    byUnit.values().stream().mapToInt(Long::intValue).max().orElse(0),
                    (int) flags.stream().filter(FlagTurn::headed).count(),
                    latest.size());
        }
    }
}
