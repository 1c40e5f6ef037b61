package vn.thidua.report;

import java.util.List;
import java.util.Optional;

/**
 * What one unit of a bloc owes, in the order of the days.
 *
 * @param unitId {@link ReportKey#BLOC} for the bloc itself
 */
public record ReportLine(long unitId, String name, List<ReportCell> cells) {

    public ReportLine {
        cells = List.copyOf(cells);
    }

    public Optional<ReportCell> cell(ReportKind kind) {
        return cells.stream().filter(cell -> cell.due().kind() == kind).findFirst();
    }
}
