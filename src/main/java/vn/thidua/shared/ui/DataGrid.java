package vn.thidua.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.VietnameseOrder;

/**
 * A compact grid: headers from the bundles, names in Vietnamese order, numbers at the right in the person's format, dates
 * as dd/MM/yyyy. Below {@value #NARROW} px each row becomes a card that lists all columns.
 *
 * <pre>{@code
 * var grid = new DataGrid<UnitRow>("unit.list.empty");
 * grid.link("unit.name", UnitRow::name, row -> "don-vi/" + row.id());
 * grid.number("unit.members", UnitRow::members);
 * }</pre>
 */
@JsModule("./frame/grid-words.ts")
public class DataGrid<T> extends Grid<T> {

    /** Window width in px up to which rows are shown as cards. */
    public static final int NARROW = 600;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A column as a line of the card. */
    private record Line<T>(String label, ValueProvider<T, String> value) {}

    /** A line of the card of one row. */
    private record CardLine(String label, String value) {}

    private final List<Line<T>> lines = new ArrayList<>();
    private final List<Column<T>> wide = new ArrayList<>();
    private @Nullable Column<T> card;
    private @Nullable ValueProvider<T, String> titleUrl;
    private boolean narrow;

    /** @param emptyKey sentence shown where there is no row */
    public DataGrid(String emptyKey) {
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        setMultiSort(false);
        setEmptyStateText(getTranslation(emptyKey));
        getElement().setAttribute("data-sort-by", getTranslation("shared.grid.sortBy"));
    }

    /** A column of words, sorted in Vietnamese order. */
    public Column<T> text(String headerKey, ValueProvider<T, @Nullable String> value) {
        var column = addColumn(value);
        column.setComparator(Comparator.comparing(row -> orEmpty(value.apply(row)), VietnameseOrder.NAMES));
        column.setTooltipGenerator(row -> value.apply(row));
        return register(column, headerKey, row -> orEmpty(value.apply(row)));
    }

    /** A column of words that lead to a page of the program. */
    public Column<T> link(String headerKey, ValueProvider<T, String> value, ValueProvider<T, String> url) {
        var column = addColumn(LitRenderer.<T>of("<a href=\"${item.url}\" router-link>${item.label}</a>")
                .withProperty("url", url)
                .withProperty("label", value));
        column.setComparator(Comparator.comparing(value::apply, VietnameseOrder.NAMES));
        column.setTooltipGenerator(value::apply);
        if (lines.isEmpty()) {
            titleUrl = url;
        }
        return register(column, headerKey, value);
    }

    /** A column of numbers at the right, such as 1.234,5; {@code null} stays empty. */
    public Column<T> number(String headerKey, ValueProvider<T, @Nullable Number> value) {
        ValueProvider<T, String> formatted = row -> {
            var number = value.apply(row);
            return number == null ? "" : NumberFormat.getInstance(getLocale()).format(number);
        };
        var column = addColumn(formatted);
        column.setComparator(Comparator.comparing(
                row -> {
                    var number = value.apply(row);
                    return number == null ? null : number.doubleValue();
                },
                Comparator.nullsFirst(Comparator.naturalOrder())));
        column.setTextAlign(ColumnTextAlign.END);
        return register(column, headerKey, formatted);
    }

    /** A column of dates as dd/MM/yyyy; {@code null} stays empty. */
    public Column<T> date(String headerKey, ValueProvider<T, @Nullable LocalDate> value) {
        ValueProvider<T, String> formatted = row -> {
            var date = value.apply(row);
            return date == null ? "" : DATE.format(date);
        };
        var column = addColumn(formatted);
        column.setComparator(Comparator.comparing(value::apply, Comparator.nullsFirst(Comparator.naturalOrder())));
        return register(column, headerKey, formatted);
    }

    /** A column of states; the word is what the chip says. */
    public Column<T> chip(String headerKey, ValueProvider<T, Chip> chip, ValueProvider<T, String> word) {
        var column = addComponentColumn(chip);
        column.setComparator(Comparator.comparing(word::apply, VietnameseOrder.NAMES));
        return register(column, headerKey, word);
    }

    /** A column of components without a header of its own, such as a menu of actions; it stays in the card view. */
    public Column<T> actions(ValueProvider<T, com.vaadin.flow.component.Component> component) {
        var column = addComponentColumn(component);
        var header = new Span(getTranslation("shared.grid.actions"));
        header.addClassName("sr-only");
        column.setHeader(header);
        column.setAutoWidth(true).setFlexGrow(0).setFrozenToEnd(true);
        return column;
    }

    private Column<T> register(Column<T> column, String headerKey, ValueProvider<T, String> line) {
        var header = getTranslation(headerKey);
        column.setHeader(header).setSortable(true).setResizable(true).setAutoWidth(true);
        column.setKey(headerKey);
        wide.add(column);
        lines.add(new Line<>(header, line));
        return column;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var size = event.getUI().getPage().windowSizeSignal();
        var watch = Watch.changes(this, size, () -> fit(size.peek().width()));
        fit(size.peek().width());
        addDetachListener(gone -> {
            gone.unregisterListener();
            watch.remove();
        });
    }

    /** @param width of the window, 0 where it is not known yet */
    private void fit(int width) {
        showCards(width > 0 && width <= NARROW);
    }

    /** Whether rows are shown as cards now. */
    boolean showsCards() {
        return narrow;
    }

    void showCards(boolean wanted) {
        if (wanted == narrow || lines.isEmpty()) {
            return;
        }
        narrow = wanted;
        if (card == null) {
            card = addCardColumn();
        }
        card.setVisible(narrow);
        wide.forEach(column -> column.setVisible(!narrow));
    }

    private Column<T> addCardColumn() {
        var column = addColumn(LitRenderer.<T>of("""
                        <dl class="card-line">
                          <div class="card-line-title">${item.url
                            ? html`<a href="${item.url}" router-link>${item.title}</a>`
                            : item.title}</div>
                          ${item.labels.map((label, i) => html`<dt>${label}</dt><dd>${item.values[i]}</dd>`)}
                        </dl>""")
                .withProperty("title", row -> lines.getFirst().value().apply(row))
                .withProperty("url", row -> titleUrl == null ? "" : titleUrl.apply(row))
                .withProperty(
                        "labels",
                        row -> cardLines(row).stream().map(CardLine::label).toList())
                .withProperty(
                        "values",
                        row -> cardLines(row).stream().map(CardLine::value).toList()));
        column.setHeader(lines.getFirst().label());
        setColumnOrder(sortedFirst(column));
        return column;
    }

    private List<Column<T>> sortedFirst(Column<T> first) {
        var all = new ArrayList<>(getColumns());
        all.remove(first);
        all.addFirst(first);
        return all;
    }

    /** The filled columns below the title. Told to the browser as two lists of words: it does not take lists of maps. */
    private List<CardLine> cardLines(T row) {
        return lines.stream()
                .skip(1)
                .map(line -> new CardLine(line.label(), line.value().apply(row)))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
