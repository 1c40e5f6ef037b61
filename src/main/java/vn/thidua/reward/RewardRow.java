package vn.thidua.reward;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A reward as lists show it. Names are those of the time.
 *
 * @param blocId {@code null} where no bloc is known; then {@code blocName} is ""
 */
public record RewardRow(
        long id,
        long provinceId,
        String province,
        @Nullable Long blocId,
        String blocName,
        int year,
        long unitId,
        String unitName,
        String awardCode,
        String awardName,
        RewardState state,
        String source)
        implements Serializable {}
