package vn.thidua.vote;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tries again what the database interrupted: lock timeouts (1205), deadlocks (1213), changed records (1020), lost
 * connections. Always the whole transaction, at most five times, 50 to 800 ms apart. Only for work that may be done twice.
 */
@Component
class Retry {

    private static final Logger log = LoggerFactory.getLogger(Retry.class);
    private static final int TRIES = 5;
    private static final int FIRST_PAUSE = 50;

    <T> T on(Supplier<T> work) {
        for (int trial = 1; ; trial++) {
            try {
                return work.get();
            } catch (DataIntegrityViolationException e) {
                throw e;
            } catch (DataAccessException | TransactionException e) {
                if (trial == TRIES) {
                    throw e;
                }
                log.info(
                        "The database interrupted a ballot, trying again: {}",
                        e.getClass().getSimpleName());
                pause(FIRST_PAUSE << (trial - 1));
            }
        }
    }

    private static void pause(int longest) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
