package vn.thidua.vote;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.shared.RuleViolation;

/**
 * Where a round stands. The picture is {@code src/docs/vote-round-states.md}; a test holds both together.
 */
public enum RoundState {
    /** Prepared; nothing was cast. */
    DRAFT,
    /** Units vote. */
    OPEN,
    /** Sealed: nothing more can be cast, no envelope was opened. */
    CLOSED,
    /** Envelopes were mixed, opened and counted; the result waits for the counting committee. */
    TALLIED,
    /** Final. */
    CONFIRMED,
    /** Held void with a reason; may be held again as a further attempt. */
    VOID;

    /** What may follow. */
    public Set<RoundState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN, VOID);
            case OPEN -> EnumSet.of(CLOSED, VOID);
            case CLOSED -> EnumSet.of(TALLIED, VOID);
            case TALLIED -> EnumSet.of(CONFIRMED, VOID);
            case CONFIRMED, VOID -> EnumSet.noneOf(RoundState.class);
        };
    }

    /** Breaks {@code vote.round.state} where the next state does not follow this one. */
    public void requireNext(RoundState wanted) {
        if (!next().contains(wanted)) {
            throw new RuleViolation("vote.round.state." + this);
        }
    }
}
