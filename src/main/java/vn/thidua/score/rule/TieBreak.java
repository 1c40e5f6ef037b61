package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One step of the chain that separates units with equal results (KH 157/KH-UBND Cần Thơ 2025: higher number of accounts,
 * then of transfers, then the data rate, then a vote).
 *
 * @param name for the reasons in words
 */
public record TieBreak(String name, Direction direction) {

    /** Which value comes first. */
    public enum Direction {
        ASC,
        DESC
    }

    /** The better value first, a missing one last. */
    Comparator<@Nullable BigDecimal> order() {
        return Comparator.nullsLast(
                direction == Direction.DESC ? Comparator.<BigDecimal>reverseOrder() : Comparator.naturalOrder());
    }
}
