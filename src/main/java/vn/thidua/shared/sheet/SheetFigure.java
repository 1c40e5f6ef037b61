package vn.thidua.shared.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;

/**
 * A chart.
 *
 * @param data all figures
 * @param drawn what is drawn of them, see {@link ChartData#top}
 */
public record SheetFigure(String title, String sentence, ChartKind kind, ChartData data, ChartData drawn)
        implements SheetPart {

    /** Whether there is anything to draw. */
    boolean isDrawn() {
        return !drawn.isEmpty();
    }

    @Override
    public SheetTable table() {
        List<String> header = new ArrayList<>();
        header.add(data.categoryName());
        data.series().forEach(one -> header.add(one.name() + " (" + data.unit() + ")"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(data.categories().get(i).label());
            for (var one : data.series()) {
                row.add(rounded(one.values().get(i), data.decimals()));
            }
            rows.add(row);
        }
        return new SheetTable(title, sentence, header, rows);
    }

    /** With that many digits after the comma; {@code null} stays {@code null}. */
    public static @Nullable BigDecimal rounded(@Nullable Double value, int decimals) {
        return value == null ? null : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
