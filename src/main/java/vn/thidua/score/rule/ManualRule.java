package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Points given by people: the verified score replaces the unit's own, which stands until then; a verified 0 is a score.
 * Points outside the range (by default 0 to the standard; Hưng Yên 2021 draft: never above what the content is worth) or
 * off the step are refused, not bent.
 *
 * @param step smallest difference, {@code null} for any
 */
public record ManualRule(
        PlusMinusRule.Range range, @Nullable BigDecimal step) implements Rule {

    static ManualRule of(Given params) {
        var step = params.number("step").orElse(null);
        if (step != null && step.signum() <= 0) {
            throw new Refusal("score.rule.notPositive", "step", step);
        }
        return new ManualRule(PlusMinusRule.Range.of(params), step);
    }

    @Override
    public Outcome apply(Given inputs) {
        var field = inputs.has("verified") ? "verified" : "self";
        var points = inputs.requireNumber(field);
        var standard = inputs.amount("standard");
        var lowest = lowest(standard);
        var highest = range.highest(standard);
        if (lowest != null && points.compareTo(lowest) < 0) {
            throw new Refusal("score.rule.belowMin", field, points, lowest);
        }
        if (highest != null && points.compareTo(highest) > 0) {
            throw new Refusal("score.rule.aboveMax", field, points, highest);
        }
        var first = lowest == null ? BigDecimal.ZERO : lowest;
        if (step != null && points.subtract(first).remainder(step).signum() != 0) {
            throw new Refusal("score.rule.offStep", field, points, step);
        }
        return Outcome.points(points);
    }

    /** Points given by hand are not negative unless the table says so. */
    private @Nullable BigDecimal lowest(Optional<BigDecimal> standard) {
        return range.min().told()
                        || standard.filter(points -> points.signum() == 0).isPresent()
                ? range.lowest(standard)
                : BigDecimal.ZERO;
    }
}
