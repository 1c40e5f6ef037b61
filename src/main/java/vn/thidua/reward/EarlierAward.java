package vn.thidua.reward;

import org.jspecify.annotations.Nullable;

/** A reward that a recipient or its predecessors got before. */
record EarlierAward(
        String awardCode,
        String awardName,
        int year,
        @Nullable RewardType rewardType,
        String achievement,
        String decisionNo) {

    /** Whether it may be a ground for a later one: sudden and thematic rewards are none (NĐ 152/2025 article 4.3). */
    boolean countsForMerit() {
        return rewardType == null || rewardType.countsForMerit();
    }
}
