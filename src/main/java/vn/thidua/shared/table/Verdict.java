package vn.thidua.shared.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comparing a row with the data gave.
 *
 * @param changes what would change, for {@link RowStatus#CHANGED}
 * @param problems why it cannot be taken, for {@link RowStatus#WRONG}
 */
public record Verdict(RowStatus status, List<FieldChange> changes, List<Problem> problems) {

    private static final Verdict NEW = new Verdict(RowStatus.NEW, List.of(), List.of());
    private static final Verdict SAME = new Verdict(RowStatus.SAME, List.of(), List.of());

    public Verdict {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** The row brings something that is not there yet. */
    public static Verdict fresh() {
        return NEW;
    }

    public static Verdict same() {
        return SAME;
    }

    public static Verdict changed(List<FieldChange> changes) {
        return changes.isEmpty() ? SAME : new Verdict(RowStatus.CHANGED, changes, List.of());
    }

    /** The row cannot be taken: a sentence about one column. */
    public static Verdict wrong(String column, String key, Object... args) {
        return wrong(List.of(Problem.of(column, key, args)));
    }

    public static Verdict wrong(List<Problem> problems) {
        return new Verdict(RowStatus.WRONG, List.of(), problems);
    }

    /** Compares the row field by field with what is there. */
    public static Comparison comparing(ImportRow row) {
        return new Comparison(row);
    }

    /** Collects the fields that differ. Columns that the file does not have are left alone. */
    public static final class Comparison {

        private final ImportRow row;
        private final List<FieldChange> changes = new ArrayList<>();

        private Comparison(ImportRow row) {
            this.row = row;
        }

        /**
         * Compares the cell with the value that is there now: text, number, date, enum (by its name) or {@code null}.
         */
        public Comparison field(String column, @Nullable Object before) {
            return field(column, before, row.text(column));
        }

        /** Compares where the row's value is not the cell itself, such as a name that was looked up. */
        public Comparison field(String column, @Nullable Object before, @Nullable Object after) {
            if (row.has(column)) {
                var old = Values.canonical(before);
                var now = Values.canonical(after);
                if (!old.equals(now)) {
                    changes.add(new FieldChange(column, old, now));
                }
            }
            return this;
        }

        /** {@link RowStatus#SAME} or {@link RowStatus#CHANGED}. */
        public Verdict verdict() {
            return changed(changes);
        }
    }
}
