package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.time.LocalDate;
import vn.thidua.dashboard.ui.Listing.Cell;
import vn.thidua.dashboard.ui.Listing.Kind;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Section;

/** A list of rows as a plain table, for paper. */
class ListingTable extends Section {

    /** @param rows at most so many find a place on the page beside the others */
    ListingTable(Listing listing, int rows) {
        super(listing.title());
        setId(listing.id());
        setSentence(listing.finding().sentence());
        if (listing.rows().isEmpty()) {
            add(new Paragraph(listing.finding().empty()));
            return;
        }
        var table = new NativeTable();
        table.addClassName("sheet-table");
        var head = new NativeTableRow();
        listing.columns().forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation(column.headerKey()));
            cell.getElement().setAttribute("scope", "col");
            mark(cell, column.kind());
            head.add(cell);
        });
        table.getHead().add(head);
        listing.rows().stream().limit(rows).forEach(row -> {
            var line = new NativeTableRow();
            for (int i = 0; i < row.size(); i++) {
                var cell = new NativeTableCell(text(row.get(i)));
                mark(cell, listing.columns().get(i).kind());
                line.add(cell);
            }
            table.getBody().add(line);
        });
        var scroll = new Div(table);
        scroll.addClassName("sheet-scroll");
        add(scroll);
        if (listing.rows().size() > rows) {
            add(new Paragraph(
                    getTranslation("dashboard.onePage.more", listing.rows().size() - rows)));
        }
    }

    private static void mark(com.vaadin.flow.component.HasStyle cell, Kind kind) {
        if (kind == Kind.NUMBER) {
            cell.addClassName("number");
        }
    }

    private String text(Cell cell) {
        return switch (cell.value()) {
            case null -> "";
            case Number number -> NumberFormat.getNumberInstance(getLocale()).format(number);
            case LocalDate day -> Moments.day(day);
            case Object other -> other.toString();
        };
    }
}
