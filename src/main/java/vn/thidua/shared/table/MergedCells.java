package vn.thidua.shared.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** The merged cells of a sheet. */
record MergedCells(List<Range> ranges) {

    static final MergedCells NONE = new MergedCells(List.of());

    private static final int MOST = 2_000;

    /** Columns from 0, rows from 1, both ends included. */
    record Range(String text, int left, int top, int right, int bottom) {

        boolean hasRow(int row) {
            return top <= row && row <= bottom;
        }

        boolean covers(int column, int row) {
            return hasRow(row) && left <= column && column <= right && !(column == left && row == top);
        }
    }

    /** Gathers them while the sheet is read. */
    static final class Builder {

        private final List<Range> ranges = new ArrayList<>();
        private final String sheetName;

        Builder(String sheetName) {
            this.sheetName = sheetName;
        }

        void add(@Nullable String reference) {
            var colon = reference == null ? -1 : reference.indexOf(':');
            if (reference == null || colon < 0) {
                return;
            }
            if (ranges.size() >= MOST) {
                throw new RuleViolation("shared.table.file.merges", sheetName);
            }
            var from = reference.substring(0, colon);
            var to = reference.substring(colon + 1);
            ranges.add(new Range(
                    reference,
                    CellReference.column(from),
                    CellReference.row(from),
                    CellReference.column(to),
                    CellReference.row(to)));
        }

        MergedCells build() {
            return new MergedCells(List.copyOf(ranges));
        }
    }

    /** A merged range that has cells in the row, {@code null} where there is none. */
    @Nullable
    String touching(int row) {
        return ranges.stream()
                .filter(range -> range.hasRow(row))
                .findFirst()
                .map(Range::text)
                .orElse(null);
    }

    List<Range> inRow(int row) {
        return ranges.isEmpty()
                ? List.of()
                : ranges.stream().filter(range -> range.hasRow(row)).toList();
    }
}
