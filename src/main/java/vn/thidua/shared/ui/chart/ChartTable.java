package vn.thidua.shared.ui.chart;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.DrillTarget;
import vn.thidua.shared.chart.Series;

/** The figures of a chart as a real table: header cells, caption, and a link where there are rows behind. */
class ChartTable extends NativeTable {

    /** How many shades the style sheet has. */
    static final int SHADES = 6;

    private final ChartData data;
    private final Locale language;
    private final @Nullable DrillLink drill;

    ChartTable(ChartData data, String totalWord, Locale language, @Nullable DrillLink drill) {
        this.data = data;
        this.language = language;
        this.drill = drill;
        var sums = !totalWord.isEmpty() && data.series().size() > 1;
        getCaption().setText(data.categoryName() + " (" + data.unit() + ")");
        var names = new NativeTableRow(columnHeader(data.categoryName()));
        data.series().forEach(one -> names.add(columnHeader(one.name())));
        if (sums) {
            names.add(columnHeader(totalWord));
        }
        getHead().add(names);
        for (int i = 0; i < data.categories().size(); i++) {
            var row = new NativeTableRow(rowHeader(data.categories().get(i)));
            for (Series one : data.series()) {
                row.add(figure(data.categories().get(i), one, one.values().get(i)));
            }
            if (sums) {
                row.add(number(ChartNumbers.text(data.total(i), data.decimals(), language)));
            }
            getBody().add(row);
        }
        if (data.categories().size() > 1 && sums) {
            getFoot().add(totals(totalWord));
        }
    }

    /** Shades every cell by where its number lies between the least and the greatest one: 1 to {@value #SHADES}. */
    ChartTable shaded() {
        var numbers = data.series().stream()
                .flatMap(one -> one.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var rows = getBody().getChildren().toList();
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).getChildren().skip(1).toList();
            for (int s = 0; s < cells.size(); s++) {
                var value = data.series().get(s).values().get(i);
                if (value != null) {
                    cells.get(s)
                            .getElement()
                            .setAttribute(
                                    "data-heat", String.valueOf(shade(value, numbers.getMin(), numbers.getMax())));
                }
            }
        }
        addClassName("heat");
        return this;
    }

    static int shade(double value, double least, double greatest) {
        return greatest <= least ? SHADES : 1 + (int) Math.round((SHADES - 1) * (value - least) / (greatest - least));
    }

    private NativeTableRow totals(String totalWord) {
        var row = new NativeTableRow(columnHeader(totalWord));
        row.getChildren().findFirst().ifPresent(cell -> cell.getElement().setAttribute("scope", "row"));
        for (Series one : data.series()) {
            var sum = one.values().stream()
                    .mapToDouble(value -> value == null ? 0 : value)
                    .sum();
            row.add(number(ChartNumbers.text(sum, data.decimals(), language)));
        }
        var all = IntStream.range(0, data.categories().size())
                .mapToDouble(data::total)
                .sum();
        row.add(number(ChartNumbers.text(all, data.decimals(), language)));
        return row;
    }

    private NativeTableCell figure(Category category, Series series, @Nullable Double value) {
        var text = ChartNumbers.text(value, data.decimals(), language);
        var rows = drill;
        if (rows == null || value == null || value == 0) {
            return number(text);
        }
        var target = new DrillTarget(category.key(), series.key());
        var link = new Anchor(rows.urlOf(target), text);
        link.getElement().setAttribute("router-link", true);
        link.getElement()
                .setAttribute("aria-label", category.label() + ", " + series.name() + ": " + text + " " + data.unit());
        var cell = new NativeTableCell(link);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableHeaderCell columnHeader(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell rowHeader(Category category) {
        var cell = new NativeTableHeaderCell(category.label());
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
