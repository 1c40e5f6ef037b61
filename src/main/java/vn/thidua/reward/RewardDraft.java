package vn.thidua.reward;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a unit and an award in a year.
 *
 * @param blocId bloc in which it was proposed, {@code null} where none is known
 * @param source where it was read; never empty, because a reward without a source is hearsay
 */
public record RewardDraft(
        long provinceId,
        @Nullable Long blocId,
        int year,
        long unitId,
        String awardCode,
        RewardState state,
        String source) {}
