package vn.thidua.shared.chart;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that belong together, one for each category in order.
 *
 * @param key what the series stands for; comes back in {@link DrillTarget}
 * @param name what the reader sees in the legend and as the column's header in the table
 * @param tone the colour
 * @param values the values; {@code null} where there is none
 */
public record Series(String key, String name, Tone tone, List<@Nullable Double> values) implements Serializable {

    public Series {
        values = Collections.unmodifiableList(Arrays.asList(values.toArray(Double[]::new)));
    }

    /** A series of counts. */
    public static Series ofCounts(String key, String name, Tone tone, List<Long> counts) {
        return new Series(
                key, name, tone, counts.stream().map(Long::doubleValue).toList());
    }

    /** The value, 0 where there is none. */
    double at(int category) {
        var value = values.get(category);
        return value == null ? 0 : value;
    }
}
