package vn.thidua.shared.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * A file that was looked through and found to be a table with a header. What it is, is told by its content, never by its
 * name. Keeps no file open; {@link #rows} may be asked for again and again while the file is there.
 *
 * <p>The header is the first row with at least two filled cells among the first rows, so that a title above the table
 * does no harm.
 */
public final class TableFile {

    private static final int HEADER_WITHIN = 20;

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

    /** As {@link #open(Path)}, with other limits. */
    public static TableFile open(Path path, TableLimits limits) {
        try {
            var source = switch (FileSniffer.formatOf(path, limits)) {
                case XLSX -> XlsxSource.of(path, limits);
                case CSV -> CsvSource.of(path, limits);
            };
            return lookThrough(source, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableFile lookThrough(TableSource source, TableLimits limits) {
        try (var rows = source.open()) {
            List<TableRow> first = new ArrayList<>();
            for (var row = next(rows, first); row != null; row = next(rows, first)) {
                first.add(row);
            }
            if (first.isEmpty()) {
                throw new RuleViolation("shared.table.file.empty");
            }
            var at = headerAmong(first);
            var headerRow = first.get(at);
            var count = first.size() - at - 1;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (++count > limits.rows()) {
                    throw new RuleViolation("shared.table.file.rows", limits.rows());
                }
            }
            source.checkHeader(headerRow.number());
            var header = headers(headerRow);
            if (count == 0) {
                throw new RuleViolation("shared.table.header.noRows");
            }
            return new TableFile(source, header, headerRow.number(), count);
        }
    }

    private static @Nullable TableRow next(RowCursor rows, List<TableRow> sofar) {
        return sofar.size() < HEADER_WITHIN ? rows.next() : null;
    }

    private static int headerAmong(List<TableRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> headers(TableRow row) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> headers = new ArrayList<>();
        var words = false;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            var reference = CellReference.of(column, row.number());
            if (cell.kind() == Cell.Kind.FORMULA) {
                throw new RuleViolation("shared.table.header.formula", reference);
            }
            var header = Names.clean(cell.text());
            words |= cell.kind() == Cell.Kind.TEXT && header.chars().anyMatch(Character::isLetter);
            var earlier = header.isEmpty() ? null : seen.putIfAbsent(Names.fold(header), column);
            if (earlier != null) {
                throw new RuleViolation(
                        "shared.table.header.twice", header, CellReference.of(earlier, row.number()), reference);
            }
            headers.add(header);
        }
        if (!words) {
            throw new RuleViolation("shared.table.header.none");
        }
        return headers;
    }

    public TableFormat format() {
        return source.format();
    }

    /** Headers, cleaned; "" where a column has none. */
    public List<String> header() {
        return header;
    }

    /** The header of a column, or its letter where it has none. */
    public String headerOrLetter(int column) {
        return header.get(column).isEmpty() ? CellReference.letters(column) : header.get(column);
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
        var all = source.open();
        return new RowCursor() {

            @Override
            public @Nullable TableRow next() {
                var row = all.next();
                while (row != null && row.number() <= headerRow) {
                    row = all.next();
                }
                return row;
            }

            @Override
            public void close() {
                all.close();
            }
        };
    }
}
