package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.dashboard.ui.Listing.Cell;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.NumberCard;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.chart.ChartCard;

/** Shows the parts of a page of the dashboard, in their order. */
public class DashboardBody extends Div {

    /** So much a screen shows before anybody scrolls, as {@link #height} measures it. */
    private static final int SCREEN = 4;

    /** Fulfilled when the browser has painted what it got. */
    private static final String PAINTED = "return new Promise(done => requestAnimationFrame(() => setTimeout(done)))";

    /** Class of parts that take the whole width. */
    private static final String WIDE = "wide";

    /** So many rows stand on the page at once, and come out on paper; longer lists scroll in themselves. */
    private static final int PRINTED = 60;

    private final Deque<Supplier<DashboardPart>> waiting = new ArrayDeque<>();
    private final List<DashboardPart> shown = new ArrayList<>();
    private boolean halfRow;

    public DashboardBody() {
        addClassName("dashboard-body");
    }

    /**
     * Replaces what is shown. What a screen shows comes first; the rest is told and follows screen by screen as soon as
     * the browser has painted what it got, so that nobody waits for charts that nobody sees yet. Until then the body is
     * busy. Narrow parts stand two and two; one that is left over becomes wide.
     */
    void show(List<Supplier<DashboardPart>> parts) {
        removeAll();
        shown.clear();
        halfRow = false;
        waiting.clear();
        waiting.addAll(parts);
        addScreen();
    }

    /**
     * Shows the same parts with other figures: of those that stand only what tells something else is drawn anew, the
     * others come as they are now.
     */
    void update(List<DashboardPart> fresh) {
        var standing = shown.size();
        if (fresh.size() != standing + waiting.size()
                || !ids(fresh.subList(0, standing)).equals(ids(shown))) {
            show(upcoming(fresh));
            return;
        }
        for (int i = 0; i < standing; i++) {
            if (!told(fresh.get(i)).equals(told(shown.get(i)))) {
                replace(i, fresh.get(i));
            }
        }
        waiting.clear();
        waiting.addAll(upcoming(fresh.subList(standing, fresh.size())));
        while (!waiting.isEmpty()) {
            addNext();
        }
        sayWhetherBusy();
    }

    private static List<Supplier<DashboardPart>> upcoming(List<DashboardPart> parts) {
        return parts.stream().<Supplier<DashboardPart>>map(part -> () -> part).toList();
    }

    private static List<String> ids(List<DashboardPart> parts) {
        return parts.stream().map(DashboardPart::id).toList();
    }

    /** What a part tells, without the function that makes its links: that one is another object at every reading. */
    private static DashboardPart told(DashboardPart part) {
        return part instanceof Figure figure
                ? new Figure(figure.id(), figure.kind(), figure.data(), figure.finding(), null)
                : part;
    }

    private void replace(int at, DashboardPart part) {
        var before = getComponentAt(at);
        var component = component(part);
        component.setClassName(WIDE, before.hasClassName(WIDE));
        replace(before, component);
        shown.set(at, part);
    }

    private void addScreen() {
        var height = 0;
        while ((height < SCREEN || halfRow) && !waiting.isEmpty()) {
            addNext();
            height += halfRow ? 0 : height(shown.getLast());
        }
        sayWhetherBusy();
        if (!waiting.isEmpty()) {
            getElement().executeJs(PAINTED).then(painted -> addScreen());
        }
    }

    private void sayWhetherBusy() {
        getElement().setAttribute("aria-busy", String.valueOf(!waiting.isEmpty()));
    }

    /** Adds the next part, and makes the one before wide where that was the only one of its row. */
    private void addNext() {
        var part = waiting.remove().get();
        var wide = isWide(part);
        if (halfRow && wide) {
            getComponentAt(getComponentCount() - 1).addClassName(WIDE);
        }
        var component = component(part);
        halfRow = !wide && !halfRow;
        component.setClassName(WIDE, wide || halfRow && waiting.isEmpty());
        add(component);
        shown.add(part);
    }

    /** 1 for a few lines, 2 for a chart or a list. */
    private static int height(DashboardPart part) {
        return switch (part) {
            case KeyNumbers numbers -> 1;
            case Notices notices -> 1;
            case Figure figure -> 2;
            case Listing listing -> 2;
        };
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
