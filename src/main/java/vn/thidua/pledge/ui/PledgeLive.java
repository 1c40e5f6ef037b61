package vn.thidua.pledge.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
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
import vn.thidua.pledge.PledgeChanged;
import vn.thidua.pledge.SharedSignatures;
import vn.thidua.pledge.SharedSignatures.Signatures;

/**
 * The live state of all signing screens: who has signed, read once after a commit and shared by everybody who looks. A
 * screen that watches {@link Live#revision()} is told when to draw again: the first change at once, further ones at most
 * four times a second. The state is read from the database, never counted up from what was commanded.
 */
@Component
class PledgeLive {

    /** Shortest time between two readings of the same pledge, in milliseconds. */
    static final long PACE = 250;

    private static final Logger log = LoggerFactory.getLogger(PledgeLive.class);

    private final SharedSignatures shared;
    private final Map<Long, Live> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("pledge-live").daemon().factory());

    PledgeLive(SharedSignatures shared) {
        this.shared = shared;
    }

    /** The state of one pledge that is on at least one screen. */
    final class Live {

        private final long pledgeId;
        private final SharedNumberSignal revision = new SharedNumberSignal();
        private final Set<String> windows = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile @Nullable Signatures latest;
        private volatile long lastRead;

        private Live(long pledgeId) {
            this.pledgeId = pledgeId;
        }

        /** Changes whenever a newer state is there. */
        Signal<?> revision() {
            return revision;
        }

        Signatures state() {
            var known = latest;
            return known != null ? known : read();
        }

        private Signatures read() {
            lastRead = System.nanoTime();
            var fresh = shared.read(pledgeId);
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
                log.error("Signatures of pledge {} could not be read again", pledgeId, e);
            }
        }
    }

    /** Opens the screen of a window, for a person who may read the bloc. Call {@link #leave} when the window goes. */
    Live join(long pledgeId, String windowId) {
        return open.compute(pledgeId, (id, known) -> {
            var live = known != null ? known : new Live(id);
            live.windows.add(windowId);
            return live;
        });
    }

    void leave(Live live, String windowId) {
        open.computeIfPresent(live.pledgeId, (id, known) -> {
            known.windows.remove(windowId);
            return known.windows.isEmpty() ? null : known;
        });
    }

    @TransactionalEventListener
    void on(PledgeChanged event) {
        var live = open.get(event.pledgeId());
        if (live != null) {
            live.changed();
        }
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
