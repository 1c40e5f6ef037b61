package vn.thidua.dashboard.ui;

import java.util.List;
import vn.thidua.dashboard.LateReport;
import vn.thidua.shared.chart.Finding;

/** Reports late or missing, as they stand on one page. */
final class LatePart {

    private LatePart() {}

    static Listing listing(Words words, List<LateReport> late, Finding finding) {
        return new ListingWriter<>(late)
                .text("dashboard.column.unit", LateReport::unitName)
                .text("dashboard.column.report", one -> words.say("report.kind." + one.kind()))
                .text(
                        "dashboard.column.standing",
                        one -> words.say(one.isMissing() ? "dashboard.work.missing" : "dashboard.work.late"))
                .date("dashboard.column.due", LateReport::dueOn)
                .number("dashboard.column.daysLate", LateReport::days)
                .write("sheet-late", finding);
    }
}
