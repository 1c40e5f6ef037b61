package vn.thidua.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.report.Due;
import vn.thidua.report.Party;
import vn.thidua.report.ReportBoard;
import vn.thidua.report.ReportCell;
import vn.thidua.report.ReportLine;

/** Units down, reports across in the order of their days; every cell says how it stands and leads to the report. */
class ReportMatrix extends Div {

    ReportMatrix(ReportBoard board) {
        addClassName("report-matrix");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("report.matrix.label"));
        getElement().setAttribute("tabindex", "0");
        var kinds = board.due().stream().filter(due -> due.from() == Party.UNIT).toList();
        var table = new HtmlContainer("table");
        table.add(head(kinds));
        var body = new HtmlContainer("tbody");
        board.units().forEach(line -> body.add(row(line, kinds)));
        table.add(body);
        add(table);
    }

    private HtmlContainer head(List<Due> kinds) {
        var row = new HtmlContainer("tr");
        row.add(header("col", new Span(getTranslation("report.column.unit"))));
        for (var due : kinds) {
            var name = new Span(ReportWords.kind(due.kind()));
            var day = new Span(getTranslation("report.matrix.due", ReportWords.day(due.dueOn())));
            day.addClassName("report-due");
            var cell = header("col", name, day);
            cell.setId(due.kind().slug());
            cell.getElement().setAttribute("title", due.source());
            row.add(cell);
        }
        var head = new HtmlContainer("thead");
        head.add(row);
        return head;
    }

    private HtmlContainer row(ReportLine line, List<Due> kinds) {
        var row = new HtmlContainer("tr");
        row.add(header("row", ReportWords.link("don-vi/" + line.unitId(), line.name())));
        for (var due : kinds) {
            var cell = new HtmlContainer("td");
            cell.getElement().setAttribute("data-label", ReportWords.kind(due.kind()));
            line.cell(due.kind()).ifPresent(report -> cell.add(link(report)));
            row.add(cell);
        }
        return row;
    }

    /** The state as a link to the report. */
    static Anchor link(ReportCell cell) {
        var link = ReportWords.link(ReportWords.path(cell), "");
        link.addClassName("report-cell");
        link.add(ReportWords.chip(cell));
        if (cell.isGenerated()) {
            var mark = new Span(link.getTranslation("report.generated"));
            mark.addClassName("report-generated");
            link.add(mark);
        }
        return link;
    }

    private static HtmlContainer header(String scope, Component... words) {
        var cell = new HtmlContainer("th");
        cell.getElement().setAttribute("scope", scope);
        cell.add(words);
        return cell;
    }
}
