package vn.thidua.shared.table;

import java.util.List;

/**
 * A row of the preview or of the result.
 *
 * @param number row in the file
 * @param cells all cells of the row, as the file has them
 */
public record ImportLine(
        int number, RowStatus status, List<Cell> cells, List<FieldChange> changes, List<Problem> problems) {}
