package vn.thidua.vote;

/**
 * What became of a ballot.
 *
 * @param receipt eight characters such as {@code K7Q2-9XTM}, "" where this telephone's ballot is not among the envelopes
 */
public record CastResult(Kind kind, String receipt) {

    /** What became of it. */
    public enum Kind {
        /** Stored now. */
        ACCEPTED,
        /** Stored before; this is the same ballot sent again. */
        REPLAY,
        /** Another telephone has voted for the unit. */
        ALREADY,
        /** The round is not open, and nothing of this telephone was stored. */
        CLOSED,
        /** The unit has no electronic vote in this round. */
        NOT_ENTITLED,
        /** Asked by status: nothing of this telephone is stored, and the round is open. */
        NOT_YET
    }

    static CastResult of(Kind kind) {
        return new CastResult(kind, "");
    }
}
