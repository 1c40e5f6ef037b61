package vn.thidua.vote;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes over whom a bloc voted for an award. The module that keeps proposals gives the one bean. */
public interface AwardProposals {

    /**
     * Makes a proposal of the result and gives its number; the same result again changes nothing and gives the same
     * number. Breaks a rule of its module where the unit cannot be proposed.
     */
    long propose(VotedAward award);

    /**
     * A unit that was voted for an award.
     *
     * @param base number the percentage is taken of
     * @param scoreRank rank by score, {@code null} where there was no ranking
     * @param decidedBy how it was decided, in Vietnamese words
     */
    record VotedAward(
            Subject award,
            long meetingId,
            long blocId,
            int year,
            long unitId,
            int votes,
            int base,
            BigDecimal percent,
            @Nullable Integer scoreRank,
            int voteRank,
            String decidedBy) {}
}
