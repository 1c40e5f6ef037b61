package vn.thidua.vote;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A nominee by score and by vote, side by side.
 *
 * @param votes {@code null} for whoever was not on the ballot
 * @param voteRank rank by votes among those on the ballot, {@code null} for whoever was not
 * @param chosen elected by this ballot, or by the people who decided after it
 * @param why what became of a nominee apart from votes: the reason of its withdrawal, its hold or its release; "" mostly
 */
public record ComparedNominee(
        @Nullable Long unitId,
        String label,
        @Nullable BigDecimal score,
        @Nullable Integer scoreRank,
        @Nullable Integer votes,
        @Nullable Integer voteRank,
        boolean chosen,
        String why) {

    boolean wasOnTheBallot() {
        return votes != null;
    }
}
