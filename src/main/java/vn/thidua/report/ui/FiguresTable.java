package vn.thidua.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import vn.thidua.report.ReportFigures.Figures;
import vn.thidua.report.ReportFigures.Row;

/** Figures of a bloc's report; the first word of each row leads to the rows behind it. */
class FiguresTable extends Div {

    FiguresTable(Figures figures) {
        addClassName("report-matrix");
        var table = new HtmlContainer("table");
        var caption = new HtmlContainer("caption");
        caption.setText(figures.title());
        var head = new HtmlContainer("tr");
        for (int i = 0; i < figures.headers().size(); i++) {
            head.add(cell("th", figures.headers().get(i), i > 0));
        }
        var thead = new HtmlContainer("thead");
        thead.add(head);
        var body = new HtmlContainer("tbody");
        figures.rows().forEach(row -> body.add(line(row)));
        table.add(caption, thead, body);
        add(table);
    }

    private static HtmlContainer line(Row row) {
        var line = new HtmlContainer("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = cell(i == 0 ? "th" : "td", "", i > 0);
            if (row.url().isEmpty()) {
                cell.setText(row.cells().get(i));
            } else {
                cell.add(ReportWords.link(row.url(), row.cells().get(i)));
            }
            line.add(cell);
        }
        return line;
    }

    private static HtmlContainer cell(String tag, String text, boolean number) {
        var cell = new HtmlContainer(tag);
        if (number) {
            cell.addClassName("report-number");
        }
        cell.setText(text);
        return cell;
    }
}
