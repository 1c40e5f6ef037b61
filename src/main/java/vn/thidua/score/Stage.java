package vn.thidua.score;

/** Whose score it is, in the order in which they are given. A later one counts before an earlier one. */
public enum Stage {
    /** The unit scores itself. */
    SELF,
    /** Head or deputy of the bloc verify. */
    HEAD,
    /** The standing body of the emulation board scores its part, on what other agencies told it as well. */
    BOARD,
    /** After the unit's explanation. */
    FINAL
}
