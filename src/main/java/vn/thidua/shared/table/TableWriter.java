package vn.thidua.shared.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; {@link #close} ends it and leaves the stream open. */
public interface TableWriter extends AutoCloseable {

    /** Values in the order of the header: text, number, date, boolean or {@code null}. */
    void row(List<? extends @Nullable Object> values);

    @Override
    void close();
}
