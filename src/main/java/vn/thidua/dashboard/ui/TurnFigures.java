package vn.thidua.dashboard.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.dashboard.FlagTurn;
import vn.thidua.dashboard.FlagWheel;
import vn.thidua.dashboard.FlagWheel.Round;
import vn.thidua.dashboard.UnitAward;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Tone;

/** Who waits for a reward, how often the head gets the flag, and among how many units it goes round. Counts, no verdict. */
class TurnFigures {

    /** Years without a reward from which on they are told together. */
    private static final int LONG = 6;

    private final Words words;
    private final RowLinks links;

    TurnFigures(Words words, RowLinks links) {
        this.words = words;
        this.links = links;
    }

    /** Units by full years since their last reward. */
    Figure waiting(List<UnitAward> units) {
        var byYears = units.stream().map(UnitAward::unitId).distinct().count();
        Map<Integer, Long> counts = units.stream()
                .collect(Collectors.groupingBy(
                        one -> bucket(one.yearsWithout(links.year())),
                        Collectors.mapping(UnitAward::unitId, Collectors.collectingAndThen(Collectors.toSet(), set ->
                                (long) set.size()))));
        var buckets = units.isEmpty()
                ? List.<Integer>of()
                : Stream.concat(IntStream.rangeClosed(0, LONG).boxed(), Stream.of(-1))
                        .toList();
        var longWaiting = counts.entrySet().stream()
                .filter(one -> one.getKey() < 0 || one.getKey() >= 3)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new FigureWriter<>("awards-waiting", ChartKind.COLUMN, buckets)
                .by(words.say("dashboard.column.yearsWithout"), String::valueOf, this::years)
                .counts(
                        "units",
                        words.say("dashboard.column.size"),
                        Tone.FIRST,
                        bucket -> counts.getOrDefault(bucket, 0L))
                .leading(target -> links.lastAwards(Integer.parseInt(target.categoryKey())))
                .write(
                        words.say("dashboard.unit.units"),
                        0,
                        new Finding(
                                units.isEmpty()
                                        ? words.say("dashboard.waitingUnits.name")
                                        : words.say("dashboard.waitingUnits.finding", longWaiting, byYears),
                                words.say("dashboard.waitingUnits.sentence"),
                                words.say("dashboard.waitingUnits.empty")));
    }

    static int bucket(int yearsWithout) {
        return Math.min(yearsWithout, LONG);
    }

    private String years(int bucket) {
        if (bucket < 0) {
            return words.say("dashboard.years.never");
        }
        return bucket == LONG
                ? words.say("dashboard.years.more", LONG)
                : words.say(bucket == 0 ? "dashboard.years.thisYear" : "dashboard.years.some", bucket);
    }

    /** Flags of each year by whether the head of the bloc got them. */
    Figure heads(FlagWheel wheel) {
        var years =
                wheel.turns().stream().map(FlagTurn::year).distinct().sorted().toList();
        return new FigureWriter<>("awards-heads", ChartKind.STACKED_COLUMN, years)
                .by(words.say("dashboard.column.year"), String::valueOf, String::valueOf)
                .counts("head", words.say("dashboard.turns.head"), Tone.FOURTH, year -> flags(wheel, year, true))
                .counts("other", words.say("dashboard.turns.other"), Tone.FIRST, year -> flags(wheel, year, false))
                .leading(target -> links.flags())
                .write(
                        words.say("dashboard.unit.flags"),
                        0,
                        new Finding(
                                wheel.turns().isEmpty()
                                        ? words.say("dashboard.turns.name")
                                        : words.say(
                                                "dashboard.turns.finding",
                                                wheel.headed(),
                                                wheel.turns().size(),
                                                wheel.headedPercent(),
                                                wheel.headedByChance()),
                                words.say("dashboard.turns.sentence"),
                                words.say("dashboard.turns.empty")));
    }

    private static long flags(FlagWheel wheel, int year, boolean headed) {
        return wheel.turns().stream()
                .filter(turn -> turn.year() == year && turn.headed() == headed)
                .count();
    }

    /** Blocs with several flags: among how many of their units these went round. */
    Figure rounds(FlagWheel wheel) {
        var rounds = wheel.rounds();
        return new FigureWriter<>("awards-rounds", ChartKind.BAR, rounds)
                .by(words.say("dashboard.column.bloc"), one -> String.valueOf(one.blocId()), Round::bloc)
                .counts("flags", words.say("dashboard.rounds.flags"), Tone.LAST_YEAR, Round::flags)
                .counts("units", words.say("dashboard.rounds.units"), Tone.FIRST, Round::units)
                .counts("most", words.say("dashboard.rounds.most"), Tone.FOURTH, Round::most)
                .leading(target -> links.flags())
                .write(
                        words.say("dashboard.unit.flags"),
                        0,
                        new Finding(
                                rounds.isEmpty()
                                        ? words.say("dashboard.rounds.name")
                                        : words.say(
                                                "dashboard.rounds.finding",
                                                rounds.stream()
                                                        .mapToInt(Round::flags)
                                                        .sum(),
                                                rounds.size(),
                                                wheel.concentration()),
                                words.say("dashboard.rounds.sentence"),
                                words.say("dashboard.rounds.empty")));
    }
}
