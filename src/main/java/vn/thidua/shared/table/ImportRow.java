package vn.thidua.shared.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the file with its cells read as the columns declare them. */
public final class ImportRow {

    private final int number;
    private final Map<String, String> values;
    private final List<Problem> problems = new ArrayList<>();

    /** @param values canonical text by column key, for the columns that the file has */
    ImportRow(int number, Map<String, String> values) {
        this.number = number;
        this.values = values;
    }

    /** Number of the row in the file, from 1, as Excel shows it. */
    public int number() {
        return number;
    }

    /** Whether the file has the column at all. Where it has not, what is stored stays as it is. */
    public boolean has(String column) {
        return values.containsKey(column);
    }

    /** Text, or the code of a choice; "" where the cell is empty or the file has no such column. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    public @Nullable Integer integer(String column) {
        var text = text(column);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    public @Nullable BigDecimal decimal(String column) {
        var text = text(column);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    public @Nullable LocalDate date(String column) {
        var text = text(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** The number of a required column. */
    public int requireInteger(String column) {
        return Objects.requireNonNull(integer(column), column);
    }

    /** The day of a required column. */
    public LocalDate requireDate(String column) {
        return Objects.requireNonNull(date(column), column);
    }

    /** Marks the row as wrong because of one column; several reasons may be given. */
    public void wrong(String column, String key, Object... args) {
        problems.add(Problem.of(column, key, args));
    }

    void wrong(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return problems;
    }
}
