package vn.thidua.shared.table;

import java.util.Locale;

/** What an import would do with a row. */
public enum RowStatus {
    /** Is not there yet. */
    NEW,
    /** Is there with other values. */
    CHANGED,
    /** Is there just so. */
    SAME,
    /** Cannot be taken. */
    WRONG;

    /** Key of the word for it. */
    public String messageKey() {
        return "shared.table.status." + name().toLowerCase(Locale.ROOT);
    }
}
