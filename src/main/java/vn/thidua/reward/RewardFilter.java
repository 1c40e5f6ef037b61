package vn.thidua.reward;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which rewards are wanted; {@code null} is no condition.
 *
 * @param year the year itself
 * @param upToYear this year and all before
 */
public record RewardFilter(
        @Nullable Integer year,
        @Nullable Integer upToYear,
        @Nullable Long provinceId,
        @Nullable String awardCode,
        @Nullable RewardState state)
        implements Serializable {

    public static final RewardFilter ALL = new RewardFilter(null, null, null, null, null);

    public static RewardFilter ofYear(@Nullable Integer year, @Nullable Long provinceId) {
        return new RewardFilter(year, null, provinceId, null, null);
    }

    public RewardFilter withAward(@Nullable String code) {
        return new RewardFilter(year, upToYear, provinceId, code, state);
    }

    public RewardFilter withState(@Nullable RewardState wanted) {
        return new RewardFilter(year, upToYear, provinceId, awardCode, wanted);
    }
}
