package vn.thidua.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.thidua.report.ReportPage;
import vn.thidua.shared.ui.Chip;

/** How a report stands: by when it is due, since when it is there, why it came back. */
class ReportState extends Div {

    ReportState(ReportPage page) {
        addClassName("report-state");
        var cell = page.cell();
        var state = page.cell().state();
        add(ReportWords.chip(cell));
        if (state != null) {
            add(new Chip(Chip.Tone.INFO, getTranslation(state.key())));
        }
        add(new Span(getTranslation(
                "report.state.due",
                ReportWords.day(cell.due().dueOn()),
                getTranslation(cell.due().to().key()))));
        if (cell.handedInOn() != null) {
            add(new Span(
                    getTranslation("report.state.handedIn", ReportWords.day(cell.handedInOn()), page.submittedBy())));
        }
        if (cell.isGenerated()) {
            add(new Chip(Chip.Tone.WARN, getTranslation("report.generated")));
        }
        if (!page.returnedReason().isEmpty()) {
            var reason =
                    new Paragraph(getTranslation("report.state.returned", page.decidedBy(), page.returnedReason()));
            reason.addClassName("report-reason");
            add(reason);
        }
    }
}
