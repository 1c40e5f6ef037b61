package vn.thidua.bloc;

/** DRAFT: no composition in force yet. PUBLISHED: one is in force. CLOSED: nothing changes any more. */
public enum YearState {
    DRAFT,
    PUBLISHED,
    CLOSED
}
