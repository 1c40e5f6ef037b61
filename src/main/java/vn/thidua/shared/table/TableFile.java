package vn.thidua.shared.table;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that was looked through and found to be a table with a header. What it is, is told by its content, never by its
 * name. Keeps no file open; {@link #rows} may be asked for again and again.
 */
public final class TableFile {

    private final TableSource source;
    private final List<String> header;
    private final int headerRow;
    private final int rowCount;

    private TableFile(TableSource source, List<String> header, int headerRow, int rowCount) {
        this.source = source;
        this.header = List.copyOf(header);
        this.headerRow = headerRow;
        this.rowCount = rowCount;
    }

    /** Looks the whole file through. Breaks a {@code shared.table.…} rule that says what is wrong with it and where. */
    public static TableFile open(Path path) {
        return open(path, TableLimits.DEFAULT);
    }

    static TableFile open(Path path, TableLimits limits) {
        throw new UnsupportedOperationException();
    }

    public TableFormat format() {
        return source.format();
    }

    /** Headers, cleaned; "" where a column has none. */
    public List<String> header() {
        return header;
    }

    /** Number of the row that holds the headers. */
    public int headerRow() {
        return headerRow;
    }

    /** Rows with content below the header. */
    public int rowCount() {
        return rowCount;
    }

    /** The rows below the header. */
    public RowCursor rows() {
        throw new UnsupportedOperationException();
    }
}
