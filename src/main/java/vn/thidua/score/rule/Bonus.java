package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Bonus for results above plan: each 1 % above the plan adds 1 % of the standard, up to a cap in percent of the standard
 * (Hưng Yên 2021 draft, bonus table: at most 10 %).
 *
 * @param capPercent most percent of the standard; 10 where the table does not say
 * @param step whether parts of a percent count; the source says "each 1 %", proportional where the table does not say
 * @param totalCap most points, {@code null} for no such limit
 */
public record Bonus(
        BigDecimal capPercent, Step step, @Nullable BigDecimal totalCap) {

    private static final BigDecimal DEFAULT_CAP_PERCENT = BigDecimal.TEN;

    /** How the excess is counted. */
    public enum Step {
        PROPORTIONAL,
        /** Parts of a percent are dropped. */
        WHOLE_PERCENT
    }

    static Bonus of(Given params) {
        return new Bonus(
                params.amount("bonus_cap_percent").orElse(DEFAULT_CAP_PERCENT),
                params.choice("bonus_step", Step.class).orElse(Step.PROPORTIONAL),
                params.amount("bonus_total_cap").orElse(null));
    }

    /** Points for an excess of {@code above / plan}, not rounded. */
    BigDecimal points(BigDecimal standard, BigDecimal above, BigDecimal plan) {
        if (above.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        var hundredfold = above.multiply(Exact.HUNDRED);
        if (hundredfold.compareTo(capPercent.multiply(plan)) >= 0) {
            return most(standard);
        }
        return limited(
                switch (step) {
                    case PROPORTIONAL -> Exact.quotient(standard.multiply(above), plan);
                    case WHOLE_PERCENT ->
                        standard.multiply(hundredfold.divide(plan, 0, RoundingMode.FLOOR))
                                .movePointLeft(2);
                });
    }

    /** The most that can be earned for one criterion. */
    BigDecimal most(BigDecimal standard) {
        return limited(standard.multiply(capPercent).movePointLeft(2));
    }

    private BigDecimal limited(BigDecimal points) {
        return totalCap == null ? points : points.min(totalCap);
    }
}
