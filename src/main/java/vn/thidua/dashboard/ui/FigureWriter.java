package vn.thidua.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;
import vn.thidua.shared.ui.chart.DrillLink;

/** Writes rows as a {@link Figure}: each row a category, each count or value a series. */
final class FigureWriter<T> {

    private final String id;
    private final ChartKind kind;
    private final List<T> rows;
    private final List<Series> series = new ArrayList<>();
    private String categoryName = "";
    private List<Category> categories = List.of();
    private @Nullable DrillLink drill;

    FigureWriter(String id, ChartKind kind, List<T> rows) {
        this.id = id;
        this.kind = kind;
        this.rows = rows;
    }

    /** @param name what the categories are, header of the table's first column */
    FigureWriter<T> by(String name, Function<T, String> key, Function<T, String> label) {
        categoryName = name;
        categories = rows.stream()
                .map(row -> new Category(key.apply(row), label.apply(row)))
                .toList();
        return this;
    }

    FigureWriter<T> counts(String key, String name, Tone tone, ToLongFunction<T> count) {
        series.add(Series.ofCounts(
                key, name, tone, rows.stream().map(count::applyAsLong).toList()));
        return this;
    }

    FigureWriter<T> values(String key, String name, Tone tone, Function<T, @Nullable Double> value) {
        var values = new ArrayList<@Nullable Double>();
        rows.forEach(row -> values.add(value.apply(row)));
        series.add(new Series(key, name, tone, values));
        return this;
    }

    FigureWriter<T> leading(DrillLink link) {
        drill = link;
        return this;
    }

    /** @param unit what is counted, such as "khối" or "%" */
    Figure write(String unit, int decimals, Finding finding) {
        return new Figure(
                id, kind, new ChartData(categoryName, unit, decimals, categories, series, null), finding, drill);
    }
}
