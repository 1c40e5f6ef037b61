package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place.
 *
 * @param percent of the own maximum, two places; {@code null} where nothing applied to the unit
 * @param rankAll place among all units, {@code null} where the unit is not ranked
 * @param rankEligible place among those that may be proposed, {@code null} where the unit may not or is not ranked
 * @param needsVote whether an eligible unit shares its place with another eligible one, so that a vote decides
 * @param reasons why this place, as messages, the most important first; never empty
 */
public record RankLine(
        Contender contender,
        @Nullable BigDecimal percent,
        @Nullable Integer rankAll,
        @Nullable Integer rankEligible,
        boolean needsVote,
        List<Reason> reasons) {

    public RankLine {
        reasons = List.copyOf(reasons);
    }

    /** A sentence: its message key and the arguments, numbers as {@link BigDecimal}. */
    public record Reason(String key, List<Object> args) {

        static Reason of(String key, Object... args) {
            return new Reason(key, List.of(args));
        }
    }
}
