package vn.thidua.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.report.BlocReport;
import vn.thidua.report.ReportField;

/** What the units wrote under one heading, each with the way to its report. */
class UnitParts extends Div {

    UnitParts(BlocReport report, ReportField field) {
        addClassName("report-parts");
        report.wrote(field).forEach(part -> {
            var words = new Paragraph(part.words(field).orElse(""));
            words.addClassName("report-words");
            var cell = part.cell();
            add(new Div(
                    cell == null ? new Paragraph(part.name()) : ReportWords.link(ReportWords.path(cell), part.name()),
                    words));
        });
    }
}
