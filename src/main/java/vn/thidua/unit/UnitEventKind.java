package vn.thidua.unit;

/** What may happen to units. Words: {@code unit.event.X}. */
public enum UnitEventKind {
    RENAME,
    MERGE,
    SPLIT,
    /** Tasks go to other units; no unit begins or ends, and no history is inherited. */
    TRANSFER,
    DISSOLVE;

    /** Key of the word in both bundles. */
    public String key() {
        return "unit.event." + name();
    }
}
