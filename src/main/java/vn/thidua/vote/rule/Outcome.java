package vn.thidua.vote.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of one round.
 *
 * @param quorumMet where it is not, no ballot was opened and nothing was counted
 * @param baseNumber the number percentages are taken of
 * @param elected by votes, the most first
 * @param seatsLeft seats this round did not fill
 * @param tied those with equal votes across the last seat
 * @param runOffBetween who stands in the next round; empty = there is none
 * @param decider who decides about the seats left after the last round, {@code null} where nobody has to
 * @param pool among whom the decider chooses
 */
public record Outcome(
        boolean quorumMet,
        int baseNumber,
        List<String> elected,
        int seatsLeft,
        List<String> tied,
        List<String> runOffBetween,
        @Nullable Decider decider,
        List<String> pool) {

    public Outcome {
        elected = List.copyOf(elected);
        tied = List.copyOf(tied);
        runOffBetween = List.copyOf(runOffBetween);
        pool = List.copyOf(pool);
    }

    static Outcome withoutQuorum(int seats) {
        return new Outcome(false, 0, List.of(), seats, List.of(), List.of(), null, List.of());
    }

    public boolean needsRunOff() {
        return !runOffBetween.isEmpty();
    }

    /**
     * Whom the scores would prefer for the seats left: the higher score first, and only as many as the scores tell apart.
     * The deciders are free, and where scores are missing or equal they must choose; the minutes say so.
     */
    public List<String> preferredByScore(Map<String, BigDecimal> scores) {
        if (!scores.keySet().containsAll(pool)) {
            return pool.size() <= seatsLeft ? pool : List.of();
        }
        var byScore = new ArrayList<>(pool);
        byScore.sort(Comparator.comparing((String nominee) -> scores.getOrDefault(nominee, BigDecimal.ZERO))
                .reversed());
        if (byScore.size() <= seatsLeft) {
            return List.copyOf(byScore);
        }
        var firstLeftOut = scores.getOrDefault(byScore.get(seatsLeft), BigDecimal.ZERO);
        return byScore.subList(0, seatsLeft).stream()
                .filter(nominee -> scores.getOrDefault(nominee, BigDecimal.ZERO).compareTo(firstLeftOut) > 0)
                .toList();
    }
}
