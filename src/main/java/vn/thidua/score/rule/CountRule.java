package vn.thidua.score.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A count times points, capped (KH 157/KH-UBND Cần Thơ 2025, criterion 1: 0.4 for each of 50 persons; Quảng Trị police
 * 2025, Điều 6). A negative count or a part of one is refused.
 *
 * @param cap most points (for points taken: the most that is taken); {@code null}: the standard, by the convention of
 *     the data set
 */
public record CountRule(BigDecimal pointsEach, @Nullable BigDecimal cap) implements Rule {

    static CountRule of(Given params) {
        return new CountRule(
                params.requireNumber("points_each"), params.number("cap").orElse(null));
    }

    @Override
    public Outcome apply(Given inputs) {
        var points = inputs.requireCount("count").multiply(pointsEach);
        if (points.signum() < 0) {
            return Outcome.points(cap == null ? points : points.max(cap.abs().negate()));
        }
        return Outcome.points(points.min(cap != null ? cap : inputs.requireAmount("standard")));
    }
}
