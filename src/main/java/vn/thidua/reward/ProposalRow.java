package vn.thidua.reward;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as lists and its page show it. Names are those of its year.
 *
 * @param recipientName "" where the unit itself is proposed
 * @param unitEndedOn last day of the unit, {@code null} while it exists
 * @param votePercent as the minutes say it
 * @param scoreRank rank by score when the vote was handed over, {@code null} where there was none
 * @param reason why it was returned or withdrawn, otherwise ""
 */
public record ProposalRow(
        long id,
        long provinceId,
        String province,
        int year,
        String awardCode,
        String awardName,
        @Nullable Long blocId,
        String blocName,
        @Nullable Long unitId,
        String unitName,
        @Nullable LocalDate unitEndedOn,
        Recipient recipientKind,
        String recipientName,
        String recipientTitle,
        String position,
        String workplace,
        @Nullable PersonClass personClass,
        boolean smallCollective,
        RewardType rewardType,
        String achievement,
        @Nullable Rating rating,
        ProposalOrigin origin,
        @Nullable Long meetingId,
        @Nullable Integer votes,
        @Nullable Integer voteBase,
        @Nullable BigDecimal votePercent,
        @Nullable Integer voteRank,
        String voteDecidedBy,
        @Nullable Integer scoreRank,
        ProposalState state,
        String reason)
        implements Serializable {

    /** Who is proposed, in words. */
    public String recipient() {
        return recipientName.isEmpty() ? unitName : recipientName;
    }

    /** The same as it was entered. */
    public Laureate who() {
        return new Laureate(
                recipientKind,
                unitId,
                recipientName,
                recipientTitle,
                position,
                workplace,
                personClass,
                smallCollective);
    }
}
