package vn.thidua.pledge;

/** What an amendment of a signed pledge changed. Words: {@code pledge.field.TARGET} and so on. */
public enum AmendedField {
    THEME,
    PLACE,
    SIGNED_ON,
    CONTENT,
    INDICATOR,
    UNIT_OF_MEASURE,
    DIRECTION,
    /** Old and new value are plain decimals, "" for none. */
    TARGET,
    /** Whether the item is assigned to a unit: "true" or "false". */
    ASSIGNED,
    ADDED,
    REMOVED
}
