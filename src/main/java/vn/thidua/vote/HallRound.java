package vn.thidua.vote;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round as the hall sees it. There is turnout and nothing else: results are asked for by themselves, and not before
 * they were announced.
 *
 * @param cast envelopes in the box, written opinions included
 * @param entitled rights to vote, 0 before opening
 * @param byHand rights that vote on paper or by raised hands
 * @param openWritten written opinions that were not entered yet
 * @param sheet how far the sheet counted by hand is
 * @param enteredBy account that entered a sheet or a decision which the other one of the committee has to confirm
 * @param confirmedBy accounts of the counting committee that confirmed the result
 * @param hasNext whether its run-off or its repetition was prepared
 * @param needsRunOff whether a confirmed result leaves seats for a run-off
 * @param deciding how far people are who decide about seats that the last ballot left open
 */
public record HallRound(
        long id,
        long motionId,
        String title,
        Subject subject,
        boolean rehearsal,
        int roundNo,
        int attempt,
        Method method,
        RoundState state,
        int seats,
        int cast,
        int entitled,
        int byHand,
        int openWritten,
        Sheet sheet,
        @Nullable Long enteredBy,
        Set<Long> confirmedBy,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        String seal,
        boolean announced,
        boolean hasNext,
        boolean needsRunOff,
        Deciding deciding) {

    public HallRound {
        confirmedBy = Set.copyOf(confirmedBy);
    }

    /** A sheet of paper slips or raised hands. */
    public enum Sheet {
        /** Nobody votes by hand. */
        NONE,
        MISSING,
        ENTERED,
        CONFIRMED
    }

    /** Seats that people decide about after the last ballot. */
    public enum Deciding {
        /** Votes decided, or a run-off does. */
        NONE,
        MISSING,
        ENTERED,
        CONFIRMED
    }

    /** Votes that telephones and letters still can bring. */
    public int outstanding() {
        return Math.max(0, entitled - byHand - cast);
    }
}
