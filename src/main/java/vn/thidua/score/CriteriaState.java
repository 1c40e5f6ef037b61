package vn.thidua.score;

/** Where a version of a criteria table stands. Templates stay drafts. */
public enum CriteriaState {
    DRAFT,
    IN_FORCE,
    /** A newer version is in force. */
    REPLACED
}
