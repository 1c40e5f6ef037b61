package vn.thidua.shared.table;

import java.util.List;

/** One kind of table that goes in or out, such as "units" or "rewards". The same kind may be both. */
public interface TableKind {

    /**
     * Names the kind for good and is the message key of its title, such as {@code unit.table.units}. Import and export
     * of the same thing have the same key.
     */
    String key();

    /** Columns in the order in which an export writes them. */
    List<Column> columns();

    /** Whether a province is chosen beside the file. */
    default Need province() {
        return Need.REQUIRED;
    }

    /** Whether an emulation year is chosen beside the file. */
    default Need year() {
        return Need.NONE;
    }

    /** Position in the list of kinds; what others refer to comes first (units 10, events 20, blocs 30, awards 40, …). */
    default int order() {
        return 100;
    }

    /** What must be chosen beside the file. */
    enum Need {
        /** Not asked. */
        NONE,
        /** May be left open: all that the person may see. */
        OPTIONAL,
        /** Must be chosen. */
        REQUIRED
    }
}
