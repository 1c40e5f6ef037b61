package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.Exact;
import vn.thidua.score.rule.Totals;

/**
 * The points of a unit by one table, added up.
 *
 * @param self what the unit gave itself for what it scores itself
 * @param selfVerified what head and board gave for the same criteria, as far as they did
 * @param selfCompared what the unit gave itself where head or board verified it: what {@code selfVerified} is held against
 * @param parts the groups on top with their points, in order
 * @param base points of the parts together
 * @param bonus after all caps
 * @param penalty 0 or less
 * @param raw base + bonus + penalty, not below 0
 * @param ownMax points that could be had without bonus, less what does not apply to the unit
 * @param missing criteria without verified points
 * @param selfMissing criteria that the unit scores itself and has not
 * @param barredBy conditions that were not met and bar the unit from awards
 */
public record UnitScore(
        long unitId,
        BigDecimal self,
        BigDecimal selfVerified,
        BigDecimal selfCompared,
        List<Part> parts,
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal penalty,
        BigDecimal raw,
        BigDecimal ownMax,
        int missing,
        int selfMissing,
        List<String> barredBy,
        boolean generated) {

    /** Points of a group on top. */
    public record Part(String code, String name, BigDecimal points, BigDecimal ownMax, BigDecimal max) {}

    public UnitScore {
        parts = List.copyOf(parts);
        barredBy = List.copyOf(barredBy);
    }

    /** Percent of the own maximum, two places; {@code null} where nothing applies to the unit. */
    public @Nullable BigDecimal percent() {
        return Totals.percentOfOwnMax(raw, ownMax).map(Exact::rounded).orElse(null);
    }

    /** How much higher the unit saw itself than those who verified it; below 0: lower. */
    public BigDecimal gap() {
        return selfCompared.subtract(selfVerified);
    }

    /** Whether some points are still the unit's own or not there. */
    public boolean isProvisional() {
        return missing > 0;
    }
}
