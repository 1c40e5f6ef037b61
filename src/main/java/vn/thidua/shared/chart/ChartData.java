package vn.thidua.shared.chart;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All a chart and its table need.
 *
 * @param categoryName what the categories are, such as "Năm": header of the table's first column
 * @param unit what is counted, such as "khối": shown in the tooltip and beside the table's caption
 * @param decimals digits after the comma
 * @param categories places on the axis, in order
 * @param series at least one; each has a value for every category
 * @param band a guide on the category axis, if any
 */
public record ChartData(
        String categoryName,
        String unit,
        int decimals,
        List<Category> categories,
        List<Series> series,
        @Nullable Band band)
        implements Serializable {

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("Series " + one.key() + " has "
                        + one.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /** Counts: no digits after the comma, no band. */
    public static ChartData ofCounts(String categoryName, String unit, List<Category> categories, List<Series> series) {
        return new ChartData(categoryName, unit, 0, categories, series, null);
    }

    public ChartData withBand(Band guide) {
        return new ChartData(categoryName, unit, decimals, categories, series, guide);
    }

    /** Nothing to draw: no category, no series, or no value other than 0. */
    public boolean isEmpty() {
        return series.stream().allMatch(one -> one.values().stream().allMatch(value -> value == null || value == 0));
    }

    /** Sum of all series at a category. */
    public double total(int category) {
        return series.stream().mapToDouble(one -> one.at(category)).sum();
    }

    /** Index of the category with that key, -1 where there is none. */
    public int indexOf(String categoryKey) {
        return IntStream.range(0, categories.size())
                .filter(i -> categories.get(i).key().equals(categoryKey))
                .findFirst()
                .orElse(-1);
    }

    /**
     * The {@code count} categories with the greatest totals, greatest first, and one more that sums up the others, so
     * that two thousand units still make a readable chart. Returned unchanged where all fit.
     */
    public ChartData top(int count, String othersLabel) {
        if (categories.size() <= count) {
            return this;
        }
        var order = IntStream.range(0, categories.size())
                .boxed()
                .sorted(Comparator.comparingDouble(this::total).reversed())
                .toList();
        var kept = order.subList(0, count);
        var others = order.subList(count, order.size());
        var places = new ArrayList<>(kept.stream().map(categories::get).toList());
        places.add(new Category(Category.OTHERS, othersLabel));
        var shortened = series.stream()
                .map(one -> {
                    var values = new ArrayList<@Nullable Double>();
                    kept.forEach(i -> values.add(one.values().get(i)));
                    values.add(others.stream().mapToDouble(one::at).sum());
                    return new Series(one.key(), one.name(), one.tone(), values);
                })
                .toList();
        return new ChartData(categoryName, unit, decimals, places, shortened, null);
    }

    /**
     * {@link #top} for a drawing: the sum of the others is left out where it would be longer than all the rest, so that
     * the others could not be told apart any more.
     */
    public ChartData drawable(int count, String othersLabel) {
        var top = top(count, othersLabel);
        var last = top.categories.size() - 1;
        if (top == this
                || top.total(last)
                        <= IntStream.range(0, last)
                                .mapToDouble(top::total)
                                .max()
                                .orElse(0)) {
            return top;
        }
        return new ChartData(
                categoryName,
                unit,
                decimals,
                top.categories.subList(0, last),
                top.series.stream()
                        .map(one -> new Series(
                                one.key(), one.name(), one.tone(), one.values().subList(0, last)))
                        .toList(),
                null);
    }

    /**
     * As many series as the palette has colours: where there are more, the first ones and one more that sums up the
     * others. Returned unchanged where all have a colour.
     */
    public ChartData coloured(String othersName) {
        if (series.size() <= Tone.COLOURS) {
            return this;
        }
        var kept = new ArrayList<>(series.subList(0, Tone.COLOURS - 1));
        var others = series.subList(Tone.COLOURS - 1, series.size());
        List<@Nullable Double> sums = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            int at = i;
            sums.add(others.stream().mapToDouble(one -> one.at(at)).sum());
        }
        kept.add(new Series(Category.OTHERS, othersName, Tone.OTHERS, sums));
        return new ChartData(categoryName, unit, decimals, categories, kept, band);
    }
}
