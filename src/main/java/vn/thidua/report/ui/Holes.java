package vn.thidua.report.ui;

import java.util.List;
import java.util.Objects;
import vn.thidua.report.BlocReport.UnitPart;
import vn.thidua.report.ReportCell;
import vn.thidua.shared.ui.DataGrid;

/** Units whose part of the bloc's report is missing, and since when. */
class Holes extends DataGrid<UnitPart> {

    Holes(List<UnitPart> holes) {
        super("report.holes.none");
        link("report.column.unit", UnitPart::name, part -> ReportWords.path(cell(part)))
                .setFlexGrow(2);
        date("report.column.due", part -> cell(part).due().dueOn());
        number("report.column.daysLate", part -> cell(part).daysLate());
        chip("report.column.standing", part -> ReportWords.chip(cell(part)), part -> ReportWords.standing(cell(part)));
        setAllRowsVisible(true);
        setItems(holes);
    }

    /** A hole is a report that is due, so it has a cell. */
    private static ReportCell cell(UnitPart part) {
        return Objects.requireNonNull(part.cell());
    }
}
