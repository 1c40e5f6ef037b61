package vn.thidua.reward;

import java.util.List;
import java.util.Map;

/**
 * One of the forms 0601, 0602, 0603.N/BNV-TĐKT with its numbers computed from the rows.
 *
 * @param code such as "0602"
 * @param columns message keys of the columns
 * @param lines in the order of the form
 */
public record StatisticsForm(String code, int year, List<String> columns, List<Line> lines) {

    /**
     * A line of the form.
     *
     * @param code the number the form gives it
     * @param key message key of its words
     * @param total sum of the cells
     * @param cells number by column key
     */
    public record Line(String code, String key, int indent, long total, Map<String, Long> cells) {

        public long cell(String column) {
            return cells.getOrDefault(column, 0L);
        }
    }
}
