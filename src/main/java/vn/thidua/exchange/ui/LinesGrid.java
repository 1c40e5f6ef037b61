package vn.thidua.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.Cell;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportLine;
import vn.thidua.shared.table.ImportLines;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Glyph;

/** The rows with what would become of each: counts to filter by, and a grid that reads page by page. */
class LinesGrid extends Div {

    private final ImportLines lines;
    private final List<Column> columns;
    private final ColumnMapping mapping;
    private final Messages messages;
    private final DataGrid<ImportLine> grid = new DataGrid<>("exchange.preview.empty");
    private final Map<@Nullable RowStatus, Button> filters = new LinkedHashMap<>();
    private @Nullable RowStatus shown;

    LinesGrid(ImportLines lines, List<Column> columns, ColumnMapping mapping, Messages messages) {
        this.lines = lines;
        this.columns = columns;
        this.mapping = mapping;
        this.messages = messages;
        addClassName("exchange-lines");
        var bar = new Div();
        bar.addClassName("toolbar");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("exchange.filter"));
        addFilter(bar, null, getTranslation("exchange.filter.all"), lines.size());
        for (var status : RowStatus.values()) {
            addFilter(bar, status, getTranslation(status.messageKey()), lines.count(status));
        }
        addColumns();
        grid.setDataProvider(new CallbackDataProvider<ImportLine, Void>(
                query -> lines.page(shown, query.getOffset(), query.getLimit()).stream(),
                query -> shown == null ? lines.size() : lines.count(shown),
                ImportLine::number));
        add(bar, grid);
        show(lines.count(RowStatus.WRONG) > 0 ? RowStatus.WRONG : null);
    }

    private void addFilter(Div bar, @Nullable RowStatus status, String word, int count) {
        var button = new Button(getTranslation("exchange.filter.count", word, count), click -> show(status));
        if (status != null) {
            button.setIcon(glyph(status).create());
        }
        button.setEnabled(status == null || count > 0);
        filters.put(status, button);
        bar.add(button);
    }

    private void show(@Nullable RowStatus status) {
        shown = status;
        filters.forEach((key, button) -> {
            var pressed = Objects.equals(key, status);
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            button.removeThemeVariants(ButtonVariant.PRIMARY);
            if (pressed) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
        });
        grid.getDataProvider().refreshAll();
    }

    private void addColumns() {
        grid.number("exchange.row", ImportLine::number)
                .setSortable(false)
                .setFlexGrow(0)
                .setFrozen(true);
        grid.chip(
                        "exchange.status",
                        line -> new Chip(tone(line.status()), glyph(line.status()), word(line)),
                        this::word)
                .setSortable(false)
                .setFlexGrow(0);
        if (lines.count(RowStatus.WRONG) > 0) {
            grid.text("exchange.reasons", this::reasons)
                    .setSortable(false)
                    .setAutoWidth(false)
                    .setWidth("26rem")
                    .setFlexGrow(0);
        }
        for (var column : columns) {
            if (mapping.position(column.key()) != null) {
                grid.text(column.headerKey(), line -> value(line, column)).setSortable(false);
            }
        }
        grid.addThemeNames("wrap-cell-content");
        grid.setHeight("min(60vh, 40rem)");
    }

    private String word(ImportLine line) {
        return getTranslation(line.status().messageKey());
    }

    private String reasons(ImportLine line) {
        return line.problems().stream()
                .map(problem -> problem.text(messages, getLocale(), columns))
                .collect(Collectors.joining(" "));
    }

    /** The cell, or "old → new" where it would change. */
    private String value(ImportLine line, Column column) {
        for (var change : line.changes()) {
            if (change.column().equals(column.key())) {
                return getTranslation("exchange.change", shown(column, change.before()), shown(column, change.after()));
            }
        }
        var position = mapping.position(column.key());
        return position == null || position >= line.cells().size()
                ? ""
                : written(line.cells().get(position));
    }

    private String shown(Column column, String canonical) {
        return canonical.isEmpty() ? getTranslation("exchange.nothing") : column.show(messages, getLocale(), canonical);
    }

    private static String written(Cell cell) {
        var text = cell.text();
        return cell.kind() == Cell.Kind.DATE && text.length() >= 10
                ? text.substring(8, 10) + "/" + text.substring(5, 7) + "/" + text.substring(0, 4)
                : text;
    }

    private static Chip.Tone tone(RowStatus status) {
        return switch (status) {
            case NEW -> Chip.Tone.SUCCESS;
            case CHANGED -> Chip.Tone.INFO;
            case SAME -> Chip.Tone.NEUTRAL;
            case WRONG -> Chip.Tone.ERROR;
        };
    }

    private static Glyph glyph(RowStatus status) {
        return switch (status) {
            case NEW -> Glyph.PLUS;
            case CHANGED -> Glyph.PENCIL;
            case SAME -> Glyph.CHECK;
            case WRONG -> Glyph.CIRCLE_ALERT;
        };
    }
}
