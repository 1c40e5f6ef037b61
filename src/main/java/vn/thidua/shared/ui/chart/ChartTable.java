package vn.thidua.shared.ui.chart;

import com.vaadin.flow.component.Html;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.DrillTarget;
import vn.thidua.shared.chart.Series;

/**
 * The figures of a chart as a real table: header cells, caption, and a link where there are rows behind. It goes to the
 * browser as one piece of text, because a heat map has eight hundred cells and the table of a province two thousand rows.
 */
class ChartTable extends Html {

    /** How many shades the style sheet has. */
    static final int SHADES = 6;

    private ChartTable(Element table) {
        super(table.outerHtml());
    }

    /** @param totalWord heads the sums of rows and columns; empty where sums mean nothing */
    static ChartTable plain(ChartData data, String totalWord, Locale language, @Nullable DrillLink drill) {
        return new ChartTable(new Writer(data, totalWord, language, drill, false).table());
    }

    /** Every cell has a shade by where its number lies between the least and the greatest one. */
    static ChartTable shaded(ChartData data, Locale language, @Nullable DrillLink drill) {
        return new ChartTable(new Writer(data, "", language, drill, true).table());
    }

    /** From 1 to {@value #SHADES}. */
    static int shade(double value, double least, double greatest) {
        return greatest <= least ? SHADES : 1 + (int) Math.round((SHADES - 1) * (value - least) / (greatest - least));
    }

    /** Writes one table; texts are escaped by the library. */
    private static final class Writer {

        private final ChartData data;
        private final String totalWord;
        private final Locale language;
        private final @Nullable DrillLink drill;
        private final boolean shaded;
        private final double least;
        private final double greatest;

        Writer(ChartData data, String totalWord, Locale language, @Nullable DrillLink drill, boolean shaded) {
            this.data = data;
            this.totalWord = data.series().size() > 1 ? totalWord : "";
            this.language = language;
            this.drill = drill;
            this.shaded = shaded;
            var numbers = data.series().stream()
                    .flatMap(one -> one.values().stream())
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .summaryStatistics();
            least = numbers.getMin();
            greatest = numbers.getMax();
        }

        Element table() {
            var table = new Element("table");
            if (shaded) {
                table.addClass("heat");
            }
            table.appendElement("caption").text(data.categoryName() + " (" + data.unit() + ")");
            var names = table.appendElement("thead").appendElement("tr");
            header(names, "col", data.categoryName());
            data.series().forEach(one -> column(header(names, "col", ""), one.name()));
            if (sums()) {
                header(names, "col", totalWord);
            }
            var body = table.appendElement("tbody");
            for (int i = 0; i < data.categories().size(); i++) {
                row(body.appendElement("tr"), i);
            }
            if (sums() && data.categories().size() > 1) {
                totals(table.appendElement("tfoot").appendElement("tr"));
            }
            return table;
        }

        private boolean sums() {
            return !totalWord.isEmpty();
        }

        private void row(Element row, int category) {
            header(row, "row", data.categories().get(category).label());
            for (Series one : data.series()) {
                figure(row, data.categories().get(category), one, one.values().get(category));
            }
            if (sums()) {
                number(row).text(text(data.total(category)));
            }
        }

        private void totals(Element row) {
            header(row, "row", totalWord);
            for (Series one : data.series()) {
                number(row)
                        .text(text(one.values().stream()
                                .filter(Objects::nonNull)
                                .mapToDouble(Double::doubleValue)
                                .sum()));
            }
            number(row)
                    .text(text(IntStream.range(0, data.categories().size())
                            .mapToDouble(data::total)
                            .sum()));
        }

        private void figure(Element row, Category category, Series series, @Nullable Double value) {
            var cell = number(row);
            var text = text(value);
            if (shaded && value != null) {
                cell.attr("data-heat", String.valueOf(shade(value, least, greatest)));
            }
            if (drill == null || value == null || value == 0) {
                cell.text(text);
                return;
            }
            cell.appendElement("a")
                    .attr("href", drill.urlOf(new DrillTarget(category.key(), series.key())))
                    .attr("router-link", "")
                    .attr("aria-label", category.label() + ", " + series.name() + ": " + text + " " + data.unit())
                    .text(text);
        }

        private String text(@Nullable Double value) {
            return ChartNumbers.text(value, data.decimals(), language);
        }

        private static Element number(Element row) {
            return row.appendElement("td").addClass("number");
        }

        private static Element header(Element row, String scope, String text) {
            return row.appendElement("th").attr("scope", scope).text(text);
        }

        /** The style sheet turns the names over a heat map: forty of them stand side by side. */
        private void column(Element header, String name) {
            if (shaded) {
                header.attr("title", name).appendElement("span").text(name);
            } else {
                header.text(name);
            }
        }
    }
}
