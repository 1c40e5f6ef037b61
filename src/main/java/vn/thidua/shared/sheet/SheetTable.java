package vn.thidua.shared.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows and columns.
 *
 * @param header words above the columns
 * @param rows a value for each column: text, number, date or {@code null}
 */
public record SheetTable(String title, String sentence, List<String> header, List<List<@Nullable Object>> rows)
        implements SheetPart {

    public SheetTable {
        header = List.copyOf(header);
        var width = header.size();
        List<List<@Nullable Object>> kept = new ArrayList<>(rows.size());
        for (var row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException(row.size() + " values for " + width + " columns in " + title);
            }
            kept.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(kept);
    }

    @Override
    public SheetTable table() {
        return this;
    }

    /** Whether the column holds numbers, so that it stands at the right. */
    boolean isNumber(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(value -> value != null)
                .findFirst()
                .filter(Number.class::isInstance)
                .isPresent();
    }
}
