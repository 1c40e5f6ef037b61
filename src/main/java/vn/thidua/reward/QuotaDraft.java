package vn.thidua.reward;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of an award there may be.
 *
 * @param blocId for {@link QuotaScope#BLOC} and {@link QuotaScope#GROUP}
 * @param groupName for {@link QuotaScope#GROUP}, otherwise ""
 * @param unitId for {@link QuotaScope#UNIT}
 * @param maxCount number; 0 means none; {@code null} where a percentage is given
 * @param maxPercent percentage of the units of the place, {@code null} where a number is given
 */
public record QuotaDraft(
        long provinceId,
        int year,
        String awardCode,
        QuotaScope scope,
        @Nullable Long blocId,
        String groupName,
        @Nullable Long unitId,
        QuotaKind kind,
        @Nullable Integer maxCount,
        @Nullable BigDecimal maxPercent,
        String source) {}
