package vn.thidua.shared.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Messages;

/**
 * Which column of the file holds which declared column. Immutable.
 *
 * @param positions position in the file, from 0, by column key
 */
public record ColumnMapping(Map<String, Integer> positions) {

    public ColumnMapping {
        positions = Map.copyOf(positions);
    }

    /** Recognises headers in either language or by an alias, without regard to accents, case and punctuation. */
    public static ColumnMapping recognise(List<Column> columns, List<String> header, Messages messages) {
        Map<String, Integer> found = new HashMap<>();
        for (int position = 0; position < header.size(); position++) {
            for (var column : columns) {
                if (!found.containsKey(column.key())
                        && !found.containsValue(position)
                        && column.isNamed(header.get(position), messages)) {
                    found.put(column.key(), position);
                }
            }
        }
        return new ColumnMapping(found);
    }

    /** Maps a column by hand; {@code null} takes it out. A column of the file serves one declared column only. */
    public ColumnMapping with(String column, @Nullable Integer position) {
        Map<String, Integer> changed = new HashMap<>(positions);
        changed.remove(column);
        if (position != null) {
            changed.values().removeIf(position::equals);
            changed.put(column, position);
        }
        return new ColumnMapping(changed);
    }

    /** Position in the file, {@code null} where the file has no such column. */
    public @Nullable Integer position(String column) {
        return positions.get(column);
    }

    /** Required columns that the file does not have. */
    public List<Column> missing(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.mandatory() && !positions.containsKey(column.key()))
                .toList();
    }

    /** Positions of columns of the file that are not read. */
    public List<Integer> ignored(List<String> header) {
        var used = new HashSet<>(positions.values());
        return IntStream.range(0, header.size())
                .filter(position -> !used.contains(position))
                .boxed()
                .toList();
    }
}
