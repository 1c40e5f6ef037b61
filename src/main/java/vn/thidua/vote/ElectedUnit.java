package vn.thidua.vote;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.vote.rule.Decider;

/**
 * A unit that a conference chose, in an announced result.
 *
 * @param base number the percentage is taken of
 * @param voteRank rank by votes in its round
 * @param decider who decided where votes did not, {@code null} where votes did
 */
public record ElectedUnit(
        long roundId,
        long motionId,
        Subject subject,
        long unitId,
        String label,
        int votes,
        int base,
        BigDecimal percent,
        @Nullable Integer scoreRank,
        int voteRank,
        @Nullable Decider decider) {}
