package vn.thidua.dashboard;

/** What can be missing or doubtful in the records. Words: {@code dashboard.gap.X}. */
public enum GapKind {
    /** A bloc without a head unit. */
    NO_HEAD,
    /** A bloc of a composition whose decision has no number. */
    NO_DECISION,
    /** A unit that ended but still stands in a bloc. */
    ENDED,
    /** Another living unit of the province bears the same name. */
    TWIN,
    /** A unit that did not confirm its targets although its bloc has a pledge. */
    NOT_REGISTERED,
    /** An item of a pledge that is measured but has no target. */
    NO_TARGET,
    /** A final score sheet without any evidence. */
    NO_EVIDENCE,
    /** A rewarded or proposed person without a class: the share of direct workers cannot be told. */
    NO_CLASS,
    /** A decided reward without the number of the decision. */
    NO_NUMBER,
    /** A reward whose unit is not known. */
    NO_UNIT;

    /** Key of the word in both bundles. */
    public String key() {
        return "dashboard.gap." + name();
    }
}
