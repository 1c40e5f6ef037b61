package vn.thidua.dashboard.ui;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.chart.Finding;

/**
 * Rows told in columns, such as who is behind. Made by {@link ListingWriter}.
 *
 * @param finding title, sentence, and what is said where there is no row
 * @param rows a cell for every column
 */
public record Listing(String id, Finding finding, List<Column> columns, List<List<Cell>> rows)
        implements DashboardPart {

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public String title() {
        return finding.title();
    }

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        LINK,
        NUMBER,
        DATE
    }

    /** @param headerKey key of the bundles */
    public record Column(String headerKey, Kind kind) {}

    /**
     * A value in a row.
     *
     * @param value a {@link String}, a {@link Number} or a {@link java.time.LocalDate}, as the column says; {@code null}
     *     stays empty
     * @param url path of the page behind it; {@code null} but in columns that link
     */
    public record Cell(@Nullable Object value, @Nullable String url) implements Serializable {

        /** The words, "" where there are none. */
        String text() {
            return value == null ? "" : value.toString();
        }
    }
}
