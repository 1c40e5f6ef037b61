package vn.thidua.shared.table;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number from 1, as Excel shows it
 * @param cells from the first column on; cells at the end may be missing
 */
public record TableRow(int number, List<Cell> cells) {

    /** The cell of a column counted from 0; an empty one where the row is shorter. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
