package vn.thidua.dashboard;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Counts the writing transactions this program has committed, whatever module they belonged to. */
@Component
public class Writes implements TransactionExecutionListener {

    private final AtomicLong commits = new AtomicLong();

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            commits.incrementAndGet();
        }
    }

    /** Another number than before means that figures may be other ones. */
    public long count() {
        return commits.get();
    }
}
