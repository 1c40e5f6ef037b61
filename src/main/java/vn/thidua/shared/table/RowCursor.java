package vn.thidua.shared.table;

import org.jspecify.annotations.Nullable;

/** Goes once through the rows of a file. Breaks a {@code shared.table.…} rule where the file is bad. */
public interface RowCursor extends AutoCloseable {

    /** The next row that is not empty, {@code null} after the last one. */
    @Nullable
    TableRow next();

    @Override
    void close();
}
