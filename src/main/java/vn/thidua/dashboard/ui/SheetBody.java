package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Glyph;

/** The parts of one page, as plain tables, with the day they are of and a button to print. */
class SheetBody extends Div {

    /**
     * @param rows so many rows of each table find a place on one sheet of paper
     * @param files hold all rows
     */
    SheetBody(LocalDate today, List<DashboardPart> parts, int rows, ExportMenu.Files files) {
        addClassName("sheet-body");
        var print = new Button(
                getTranslation("dashboard.onePage.print"),
                Glyph.PRINTER.create(),
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        var actions = new Div(new ExportMenu(files), print);
        actions.addClassNames("dashboard-actions", "no-print");
        var head = new Div(new Paragraph(getTranslation("dashboard.onePage.printed", Moments.day(today))), actions);
        head.addClassName("sheet-head");
        add(head);
        var body = new DashboardBody();
        for (DashboardPart part : parts) {
            add(part instanceof Listing listing ? new ListingTable(listing, rows) : body.component(part));
        }
    }
}
