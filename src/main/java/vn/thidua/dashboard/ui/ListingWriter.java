package vn.thidua.dashboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.ui.Listing.Cell;
import vn.thidua.dashboard.ui.Listing.Column;
import vn.thidua.dashboard.ui.Listing.Kind;
import vn.thidua.shared.chart.Finding;

/** Writes items as a {@link Listing}, column by column. */
final class ListingWriter<T> {

    private final List<T> items;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    ListingWriter(List<T> items) {
        this.items = items;
    }

    ListingWriter<T> text(String headerKey, Function<T, @Nullable String> value) {
        return column(headerKey, Kind.TEXT, item -> new Cell(value.apply(item), null));
    }

    /** Words that lead to a page. */
    ListingWriter<T> link(String headerKey, Function<T, String> value, Function<T, String> url) {
        return column(headerKey, Kind.LINK, item -> new Cell(value.apply(item), url.apply(item)));
    }

    ListingWriter<T> number(String headerKey, Function<T, ? extends @Nullable Number> value) {
        return column(headerKey, Kind.NUMBER, item -> new Cell(value.apply(item), null));
    }

    ListingWriter<T> date(String headerKey, Function<T, @Nullable LocalDate> value) {
        return column(headerKey, Kind.DATE, item -> new Cell(value.apply(item), null));
    }

    private ListingWriter<T> column(String headerKey, Kind kind, Function<T, Cell> cell) {
        columns.add(new Column(headerKey, kind));
        cells.add(cell);
        return this;
    }

    Listing write(String id, Finding finding) {
        return new Listing(
                id,
                finding,
                columns,
                items.stream()
                        .map(item ->
                                cells.stream().map(cell -> cell.apply(item)).toList())
                        .toList());
    }
}
