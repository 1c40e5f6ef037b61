package vn.thidua.vote.rule;

/** How units vote. */
public enum Manner {
    /** Secret ballot: no stored row links a unit to its ballot. */
    SECRET,
    /** Ballot with the name of the unit on it. */
    NAMED,
    /** Show of hands: hands are counted, no ballot is issued. */
    HANDS
}
