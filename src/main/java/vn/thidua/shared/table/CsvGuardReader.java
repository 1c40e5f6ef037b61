package vn.thidua.shared.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.thidua.shared.RuleViolation;

/**
 * Stands before the CSV parser, which would gather a cell or a row of any size: stops at a cell that does not end and at
 * a row of endless columns.
 */
final class CsvGuardReader extends FilterReader {

    /** What Excel itself can hold; empty columns up to there do no harm. */
    private static final int MOST_COLUMNS = 16_384;

    private final char delimiter;
    private final TableLimits limits;
    private boolean quoted;
    private int quotedSince;
    private int run;
    private int columns;
    private int row = 1;

    CsvGuardReader(Reader in, char delimiter, TableLimits limits) {
        super(in);
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /** Number of the row reached. */
    int row() {
        return row;
    }

    @Override
    public int read() throws IOException {
        var c = super.read();
        if (c >= 0) {
            look((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            look(buffer[i]);
        }
        return count;
    }

    private void look(char c) {
        run++;
        if (c == '"') {
            quoted = !quoted;
            quotedSince = row;
            run = 0;
        } else if (!quoted && c == '\n') {
            row++;
            columns = 0;
            run = 0;
        } else if (!quoted && c == delimiter) {
            run = 0;
            if (++columns > MOST_COLUMNS) {
                throw new RuleViolation("shared.table.file.columns", row, limits.columns());
            }
        }
        if (run > limits.cellLength()) {
            throw quoted
                    ? new RuleViolation("shared.table.file.quote", quotedSince)
                    : new RuleViolation(
                            "shared.table.file.cellTooLong", CellReference.of(columns, row), limits.cellLength());
        }
    }
}
