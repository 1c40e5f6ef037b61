package vn.thidua.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block copied from a spreadsheet: columns parted by tabs, rows by line ends; a cell in quotes may hold both. Pure.
 *
 * @param rows cells of each row, without the empty line that spreadsheets put at the end
 */
public record PastedBlock(List<List<String>> rows) {

    /** More cells than any grid has: such a block was copied by mistake. */
    public static final int MOST_CELLS = 20_000;

    /**
     * A cell of the block and where it falls.
     *
     * @param unitId {@code null} where the block is longer than the grid
     * @param criterionId {@code null} where the block is wider than the grid, or the column takes nothing
     */
    public record Placed(
            int row,
            int column,
            String text,
            @Nullable Long unitId,
            @Nullable Long criterionId) {

        public boolean fits() {
            return unitId != null && criterionId != null;
        }
    }

    public PastedBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static PastedBlock of(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                if (sign != '"') {
                    cell.append(sign);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (sign == '\t') {
                row.add(taken(cell));
            } else if (sign == '\n' || sign == '\r') {
                if (sign == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                row.add(taken(cell));
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(sign);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(taken(cell));
            rows.add(row);
        }
        return new PastedBlock(rows);
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString().strip();
        cell.setLength(0);
        return text;
    }

    public long cells() {
        return rows.stream().mapToLong(List::size).sum();
    }

    /**
     * Lays the block on the grid, its first cell on the first unit and criterion given. Empty cells are left out: they
     * take nothing away.
     *
     * @param criteria columns from the anchor on; 0 for one that takes nothing, such as a folded group
     */
    public List<Placed> on(List<Long> units, List<Long> criteria) {
        var placed = new ArrayList<Placed>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                var text = rows.get(r).get(c);
                if (!text.isEmpty()) {
                    var criterion = c < criteria.size() && criteria.get(c) != 0 ? criteria.get(c) : null;
                    placed.add(new Placed(r, c, text, r < units.size() ? units.get(r) : null, criterion));
                }
            }
        }
        return placed;
    }
}
