package vn.thidua.reward;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quota with what is used of it.
 *
 * @param place name of the bloc, group or unit; "" for the province
 * @param limit how many there may be, computed of the base where it is a percentage
 * @param used live proposals and decided rewards
 */
public record QuotaRow(
        long id,
        String awardCode,
        String awardName,
        QuotaScope scope,
        String place,
        QuotaKind kind,
        @Nullable Integer maxCount,
        @Nullable BigDecimal maxPercent,
        int base,
        int limit,
        int used,
        String source)
        implements Serializable {}
