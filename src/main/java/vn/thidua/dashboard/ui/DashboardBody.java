package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.dashboard.ui.Listing.Cell;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.NumberCard;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.chart.ChartCard;

/** Shows the parts of a page of the dashboard, in their order. */
public class DashboardBody extends Div {

    /** Class of parts that take the whole width. */
    private static final String WIDE = "wide";

    /** So many rows stand on the page at once, and come out on paper; longer lists scroll in themselves. */
    private static final int PRINTED = 60;

    public DashboardBody() {
        addClassName("dashboard-body");
    }

    /** Replaces what is shown. Narrow parts stand two and two; the one that is left over becomes wide. */
    public void show(List<DashboardPart> parts) {
        removeAll();
        parts.forEach(part -> add(component(part)));
        var narrow = 0;
        for (int i = 0; i < parts.size(); i++) {
            narrow = isWide(parts.get(i)) ? 0 : narrow + 1;
            var ends = i == parts.size() - 1 || isWide(parts.get(i + 1));
            if (ends && narrow % 2 == 1) {
                getComponentAt(i).addClassName(WIDE);
            }
        }
    }

    private static boolean isWide(DashboardPart part) {
        return switch (part) {
            case KeyNumbers numbers -> true;
            case Listing listing -> true;
            case Figure figure -> figure.kind().lies();
            case Notices notices -> false;
        };
    }

    /** One part alone, as on a page of the presentation. */
    public Component component(DashboardPart part) {
        var component = switch (part) {
            case KeyNumbers numbers -> cards(numbers);
            case Figure figure -> card(figure);
            case Listing listing -> section(listing);
            case Notices notices -> new NoticeList(notices);
        };
        component.setId(part.id());
        if (isWide(part)) {
            component.addClassName(WIDE);
        }
        return component;
    }

    private Component card(Figure figure) {
        return new ChartCard(figure.id(), figure.kind(), figure.data(), figure.finding(), figure.drill());
    }

    private Component cards(KeyNumbers numbers) {
        var cards = new Div();
        cards.addClassName("number-cards");
        cards.getElement().setAttribute("role", "group").setAttribute("aria-label", numbers.title());
        numbers.numbers().forEach(one -> cards.add(card(one)));
        return cards;
    }

    private NumberCard card(KeyNumber number) {
        var card = new NumberCard(number.label(), text(number, number.value()), number.url()).withUnit(number.unit());
        var before = getTranslation("dashboard.card.yearBefore", text(number, number.lastYear()), change(number));
        return card.withNote(number.note().isEmpty() ? before : before + " · " + number.note());
    }

    private String change(KeyNumber number) {
        var now = number.value();
        var before = number.lastYear();
        if (now == null || before == null) {
            return "";
        }
        var difference = now - before;
        if (Math.abs(difference) < 0.05) {
            return " (=)";
        }
        return " (" + (difference > 0 ? "▲" : "▼") + " " + text(number, Math.abs(difference)) + ")";
    }

    private String text(KeyNumber number, @Nullable Double value) {
        if (value == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(number.decimals());
        format.setMinimumFractionDigits(number.decimals());
        return format.format(value);
    }

    private Component section(Listing listing) {
        var section = new Section(listing.title());
        section.setSentence(listing.finding().sentence());
        if (listing.rows().isEmpty()) {
            section.setSentence(listing.finding().empty());
            return section;
        }
        var grid = new DataGrid<List<Cell>>("dashboard.rows.empty");
        for (int i = 0; i < listing.columns().size(); i++) {
            addColumn(grid, listing.columns().get(i), i);
        }
        grid.setItems(listing.rows());
        grid.setAllRowsVisible(listing.rows().size() <= PRINTED);
        section.add(grid);
        return section;
    }

    private static void addColumn(DataGrid<List<Cell>> grid, Listing.Column column, int at) {
        var header = column.headerKey();
        switch (column.kind()) {
            case TEXT -> grid.text(header, row -> row.get(at).text());
            case LINK -> grid.link(header, row -> row.get(at).text(), row -> urlOf(row.get(at)));
            case NUMBER -> grid.number(header, row -> (Number) row.get(at).value());
            case DATE -> grid.date(header, row -> (LocalDate) row.get(at).value());
        }
    }

    private static String urlOf(Cell cell) {
        var url = cell.url();
        return url == null ? "" : url;
    }
}
