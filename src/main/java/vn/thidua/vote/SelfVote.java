package vn.thidua.vote;

/** Whether a unit votes about itself. */
public enum SelfVote {
    /** As in practice: nine of nine votes include the winner's. */
    ALLOWED,
    /** It votes, but not for itself. */
    NOT_ITSELF,
    /** It has no vote in a round it stands in. */
    STEPS_ASIDE
}
