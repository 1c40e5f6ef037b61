package vn.thidua.vote.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the sentence about one nominee: "6/9 phiếu – cần 8 phiếu để đạt 80 % tổng số 10 thành viên".
 *
 * @param votes votes for the nominee
 * @param outOf opinions given: ballots returned and written opinions, or units that raised their hands
 * @param needed votes that would pass, {@code null} where the highest numbers win
 * @param threshold the rule, {@code null} where the highest numbers win
 * @param base of what the share is taken
 * @param baseNumber how many that are
 * @param passed whether the votes are enough
 */
public record Standing(
        int votes,
        int outOf,
        @Nullable Integer needed,
        @Nullable Threshold threshold,
        Base base,
        int baseNumber,
        boolean passed) {

    /** The numbers for so many votes out of so many opinions. */
    public static Standing of(VoteRule rule, int votes, int outOf, int baseNumber) {
        var threshold = rule.threshold();
        return new Standing(
                votes,
                outOf,
                threshold == null ? null : threshold.votesNeeded(baseNumber),
                threshold,
                rule.base(),
                baseNumber,
                rule.isPassed(votes, baseNumber));
    }

    /** Votes by base in percent, two decimals, half up. For display only: nothing is compared with it. */
    public BigDecimal percent() {
        return percent(votes, baseNumber);
    }

    /** A part of a whole in percent, two decimals, half up; 0 of an empty whole. For display only. */
    public static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
