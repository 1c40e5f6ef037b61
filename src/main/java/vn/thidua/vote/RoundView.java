package vn.thidua.vote;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as chair and projector see it. While it is open there is turnout and nothing else.
 *
 * @param cast envelopes in the box, written opinions included
 * @param entitled rights to vote
 * @param seal seal of the envelopes in hex, "" before closing
 * @param confirmations members of the counting committee who confirmed
 * @param next what may follow
 */
public record RoundView(
        long id,
        long motionId,
        String motion,
        Subject subject,
        boolean rehearsal,
        int roundNo,
        int attempt,
        Method method,
        RoundState state,
        int seats,
        int maxChoices,
        String ruleSource,
        int cast,
        int entitled,
        int paper,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        String seal,
        int confirmations,
        List<RoundState> next,
        List<BallotLine> ballot) {

    public RoundView {
        next = List.copyOf(next);
        ballot = List.copyOf(ballot);
    }

    /** A line of the ballot. */
    public record BallotLine(
            int pos,
            OptionKind kind,
            String label,
            @Nullable Long unitId) {}
}
