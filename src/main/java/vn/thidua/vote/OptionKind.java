package vn.thidua.vote;

/** What a line of the ballot is. Only nominees are elected; every other line stands alone on a ballot. */
public enum OptionKind {
    /** A unit that stands, or the document that is put to the vote. */
    NOMINEE,
    /** Approves of nobody. */
    NONE,
    NO,
    ABSTAIN
}
