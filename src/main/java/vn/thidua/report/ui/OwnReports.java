package vn.thidua.report.ui;

import java.util.List;
import vn.thidua.report.ReportCell;
import vn.thidua.shared.ui.DataGrid;

/** Reports of one unit, or of the bloc, with their days and what became of them. */
class OwnReports extends DataGrid<ReportCell> {

    OwnReports(List<ReportCell> cells) {
        super("report.none");
        link("report.column.kind", cell -> ReportWords.kind(cell.due().kind()), ReportWords::path)
                .setFlexGrow(2);
        date("report.column.due", cell -> cell.due().dueOn());
        date("report.column.handedIn", ReportCell::handedInOn);
        number("report.column.daysLate", ReportCell::daysLate);
        chip("report.column.standing", ReportWords::chip, ReportWords::standing);
        if (cells.stream().anyMatch(ReportCell::isGenerated)) {
            text("report.column.note", cell -> cell.isGenerated() ? getTranslation("report.generated") : "");
        }
        setAllRowsVisible(true);
        setItems(cells);
    }
}
