package vn.thidua.vote.rule;

import org.jspecify.annotations.Nullable;
import vn.thidua.meeting.Quorum;

/**
 * The rule of a ballot, as it was in force when the round opened.
 *
 * @param threshold {@code null} = the highest numbers of votes win
 */
public record VoteRule(Quorum quorum, Base base, @Nullable Threshold threshold, Manner manner, RunOff runOff) {

    /** Whether so many votes are enough to be elected, as far as the rule goes; nobody is without a vote. */
    public boolean isPassed(int votes, int baseNumber) {
        return threshold == null ? votes > 0 : threshold.isPassed(votes, baseNumber);
    }
}
