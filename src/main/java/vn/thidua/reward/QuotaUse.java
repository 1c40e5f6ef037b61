package vn.thidua.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A quota as it binds one proposal, and what is used of it. Pure.
 *
 * @param place name of the bloc, group or unit; "" for the province
 * @param base units the percentage is taken of
 * @param used proposals and rewards that count, without the one looked at
 */
record QuotaUse(
        QuotaScope scope,
        String place,
        @Nullable Integer maxCount,
        @Nullable BigDecimal maxPercent,
        int base,
        int used) {

    /** How many there may be; a percentage is rounded down. */
    int limit() {
        return limit(maxCount, maxPercent, base);
    }

    static int limit(@Nullable Integer maxCount, @Nullable BigDecimal maxPercent, int base) {
        if (maxCount != null) {
            return maxCount;
        }
        return maxPercent == null
                ? 0
                : maxPercent
                        .multiply(BigDecimal.valueOf(base))
                        .divide(Award.HUNDRED, 0, RoundingMode.DOWN)
                        .intValue();
    }

    Finding finding() {
        var limit = limit();
        if (limit == 0) {
            return Finding.block("reward.eligible.quotaNone", where());
        }
        return used >= limit
                ? Finding.block("reward.eligible.quotaUsed", where(), used, limit)
                : Finding.note("reward.eligible.quotaLeft", where(), used, limit);
    }

    private Object where() {
        return place.isEmpty() ? scope : place;
    }
}
