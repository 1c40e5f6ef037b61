package vn.thidua.pledge.rule;

/** How far a target was reached. Words: {@code pledge.completion.MET} and so on. */
public enum CompletionState {
    /** Nothing was entered yet: neither met nor failed. */
    MISSING,
    /** No number was promised, so none can be reached. */
    NO_TARGET,
    NOT_MET,
    MET,
    EXCEEDED;

    /** Whether the promise was kept; what goes beyond it counts as kept too. */
    public boolean isMet() {
        return this == MET || this == EXCEEDED;
    }
}
