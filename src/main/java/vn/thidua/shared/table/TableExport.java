package vn.thidua.shared.table;

import org.jspecify.annotations.Nullable;

/**
 * A kind of table that can be exported. A bean may be import and export in one: what it writes must then come back
 * without a difference. Rights are checked in {@link #write}: {@code @RolesAllowed} on that method and the scope with
 * {@code CurrentUser}.
 */
public interface TableExport extends TableKind {

    /** Hands over all rows, best as they come from the database. Runs in a read-only transaction. */
    void write(TableScope scope, RowSink rows);

    /** Takes rows one by one. */
    interface RowSink {

        /**
         * One value for each column, in the order of {@link TableKind#columns()}: text, number, date, enum (its name is
         * the code of a choice) or {@code null}.
         */
        void row(@Nullable Object... values);
    }
}
