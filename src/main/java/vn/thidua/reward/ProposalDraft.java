package vn.thidua.reward;

import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is entered by hand.
 *
 * @param blocId bloc whose proposal it is, {@code null} where it comes from outside the blocs
 * @param rating rating of the year, {@code null} where it is not known yet
 */
public record ProposalDraft(
        long provinceId,
        int year,
        String awardCode,
        @Nullable Long blocId,
        Laureate who,
        RewardType type,
        String achievement,
        @Nullable Rating rating) {}
