package vn.thidua.shared.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the rows of a file, in file order and in chunks of {@link TableImporter#CHUNK} rows. Used by one thread
 * and thrown away afterwards, so it may remember what earlier rows brought (a bloc that the first row creates and the
 * next ones join).
 *
 * <p>For each chunk: {@link #parse} every row, {@link #compare} the chunk, and, when the file is applied,
 * {@link #apply} what is new or changed. After each applied chunk the persistence context is flushed and cleared: do not
 * keep entities from one chunk to the next, keep their ids.
 *
 * @param <R> a row as the module wants it
 */
public interface ImportPass<R> {

    /**
     * Turns cells into a record. The declared columns are already read: mandatory ones are filled, types and lengths are
     * right (rows where they are not never come here). What is wrong beyond that is told with
     * {@link ImportRow#wrong}; a {@link vn.thidua.shared.RuleViolation} becomes a reason of the row as well.
     */
    R parse(ImportRow row);

    /**
     * What makes two rows speak of the same thing, such as the code; the second such row is wrong. {@code null} where
     * repetition is no mistake.
     */
    default @Nullable String identity(R row) {
        return null;
    }

    /**
     * Compares the rows with the data: one verdict for each row, in the same order. Look everything up at once (one
     * query with {@code in (…)} for the chunk), not row by row. Must not write.
     */
    List<Verdict> compare(List<R> rows);

    /** Writes the rows, each being {@link RowStatus#NEW} or {@link RowStatus#CHANGED}, inside the one transaction. */
    void apply(List<Judged<R>> rows);

    /** Called once after the last applied chunk, still inside the transaction: publish events, write history. */
    default void finish() {}

    /** A row with the verdict that {@link #compare} gave. */
    record Judged<R>(R row, Verdict verdict) {

        public boolean isNew() {
            return verdict.status() == RowStatus.NEW;
        }
    }
}
