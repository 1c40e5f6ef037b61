package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sums, caps and percentages above the single criterion. Results are not rounded; see {@link Exact#rounded}. */
public final class Totals {

    private Totals() {}

    public static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** At most the cap; {@code null} is no cap. */
    public static BigDecimal capped(BigDecimal points, @Nullable BigDecimal cap) {
        return cap == null ? points : points.min(cap);
    }

    /**
     * Total of a unit (Hưng Yên 2021 draft): parts + quantitative bonuses, together at most the cap (20 there) + other
     * bonuses − penalties. Not below 0, by the convention of the data set.
     *
     * @param penalties negative, as the rules give them; a positive one is taken off as well
     */
    public static BigDecimal ofUnit(
            List<BigDecimal> parts,
            BigDecimal quantitativeBonus,
            @Nullable BigDecimal bonusCap,
            List<BigDecimal> otherBonus,
            List<BigDecimal> penalties) {
        var taken = sum(penalties.stream().map(BigDecimal::abs).toList());
        return sum(parts)
                .add(capped(quantitativeBonus, bonusCap))
                .add(sum(otherBonus))
                .subtract(taken)
                .max(BigDecimal.ZERO);
    }

    /**
     * Percent of the unit's own maximum (Quảng Trị police 2025: a unit without a target of 10 points is measured against
     * 990). Empty where nothing applies to the unit: it is not ranked. A score below 0 counts as 0.
     */
    public static Optional<BigDecimal> percentOfOwnMax(BigDecimal score, BigDecimal ownMax) {
        return ownMax.signum() <= 0
                ? Optional.empty()
                : Optional.of(Exact.quotient(score.max(BigDecimal.ZERO).multiply(Exact.HUNDRED), ownMax));
    }

    /** Average, as for a unit measured by several ministries (Quảng Trị police 2025); empty without any value. */
    public static Optional<BigDecimal> mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(Exact.quotient(sum(values), BigDecimal.valueOf(values.size())));
    }

    /**
     * Base + bonus − penalty, each of the latter at most its cap (QĐ 2579/QĐ-UBND Cần Thơ 2025: 3 points each). Not
     * below 0.
     */
    public static BigDecimal withCaps(
            BigDecimal base,
            BigDecimal bonus,
            @Nullable BigDecimal bonusCap,
            BigDecimal penalty,
            @Nullable BigDecimal penaltyCap) {
        return base.add(capped(bonus, bonusCap))
                .subtract(capped(penalty.abs(), penaltyCap))
                .max(BigDecimal.ZERO);
    }
}
