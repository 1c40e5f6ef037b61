package vn.thidua.score.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.ScoresChanged;
import vn.thidua.score.SharedScores;

/**
 * The live state of all open score grids: one snapshot for each round, read after a commit and shared by everybody who
 * looks, at most four times a second. Read from the database, never computed from what was commanded.
 */
@Component
class ScoreLive {

    /** Shortest time between two readings of the same round, in milliseconds. */
    static final long PACE = 250;

    private static final Logger log = LoggerFactory.getLogger(ScoreLive.class);

    private final SharedScores scores;
    private final Map<Long, Live> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("score-live").daemon().factory());

    ScoreLive(SharedScores scores) {
        this.scores = scores;
    }

    /** The state of one round that is on at least one screen. */
    final class Live {

        private final long roundId;
        private final SharedNumberSignal revision = new SharedNumberSignal();
        private final AtomicBoolean due = new AtomicBoolean();
        private int lookers;
        private volatile @Nullable GridSnapshot latest;
        private volatile long lastRead;

        private Live(long roundId) {
            this.roundId = roundId;
        }

        /** Changes whenever a newer snapshot is there. */
        Signal<?> revision() {
            return revision;
        }

        GridSnapshot snapshot() {
            var known = latest;
            return known != null ? known : read();
        }

        private GridSnapshot read() {
            lastRead = System.nanoTime();
            var fresh = scores.read(roundId);
            latest = fresh;
            return fresh;
        }

        private void changed() {
            if (due.compareAndSet(false, true)) {
                var since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastRead);
                clockwork.schedule(this::refresh, Math.max(0, PACE - since), TimeUnit.MILLISECONDS);
            }
        }

        private void refresh() {
            due.set(false);
            try {
                read();
                revision.incrementBy(1);
            } catch (RuntimeException e) {
                log.error("Scores of round {} could not be read again", roundId, e);
            }
        }
    }

    /** Opens the grid for a window; call {@link #leave} when the window goes. */
    Live join(long roundId) {
        return open.compute(roundId, (id, known) -> {
            var live = known != null ? known : new Live(id);
            live.lookers++;
            return live;
        });
    }

    void leave(Live live) {
        open.computeIfPresent(live.roundId, (id, known) -> --known.lookers <= 0 ? null : known);
    }

    @TransactionalEventListener
    void on(ScoresChanged event) {
        var live = open.get(event.roundId());
        if (live != null) {
            live.changed();
        }
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
