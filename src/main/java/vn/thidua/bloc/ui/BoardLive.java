package vn.thidua.bloc.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
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
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.CompositionChanged;
import vn.thidua.bloc.SharedBoards;

/**
 * The live state of all open boards: one snapshot for each composition, read once after a commit and shared by everybody
 * who looks, and who looks at which bloc. A board that watches {@link Live#revision()} is told when to draw again: the
 * first change at once, further ones at most four times a second.
 *
 * <p>The snapshot is read from the database, never computed from what was commanded: a rollback, a restart or a second
 * server cannot make a board lie for longer than until its next reading.
 */
@Component
class BoardLive {

    /** Shortest time between two readings of the same board, in milliseconds. */
    static final long PACE = 250;

    private static final Logger log = LoggerFactory.getLogger(BoardLive.class);

    private final SharedBoards boards;
    private final Map<Long, Live> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("board-live").daemon().factory());

    BoardLive(SharedBoards boards) {
        this.boards = boards;
    }

    /** Somebody who has the board open; {@code blocYearId} is the bloc he or she works in, {@code null} for none. */
    record Looker(String name, @Nullable Long blocYearId) {}

    /** The state of one composition that is on at least one screen. */
    final class Live {

        private final long compositionId;
        private final SharedNumberSignal revision = new SharedNumberSignal();
        private final SharedNumberSignal presence = new SharedNumberSignal();
        private final Map<String, Looker> lookers = new ConcurrentHashMap<>();
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile @Nullable BoardSnapshot latest;
        private volatile long lastRead;

        private Live(long compositionId) {
            this.compositionId = compositionId;
        }

        /** Changes whenever a newer snapshot is there. */
        Signal<?> revision() {
            return revision;
        }

        /** Changes whenever somebody comes, goes, or turns to another bloc. */
        Signal<?> presence() {
            return presence;
        }

        BoardSnapshot snapshot() {
            var known = latest;
            return known != null ? known : read();
        }

        /** What is committed at this moment, read now and shared with everybody. */
        BoardSnapshot reread() {
            var fresh = read();
            revision.incrementBy(1);
            return fresh;
        }

        Collection<Looker> lookers() {
            return List.copyOf(lookers.values());
        }

        @Nullable
        Looker looker(String windowId) {
            return lookers.get(windowId);
        }

        void lookAt(String windowId, String name, @Nullable Long blocYearId) {
            var now = new Looker(name, blocYearId);
            if (!now.equals(lookers.put(windowId, now))) {
                presence.incrementBy(1);
            }
        }

        private BoardSnapshot read() {
            lastRead = System.nanoTime();
            var fresh = boards.read(compositionId);
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
                reread();
            } catch (RuntimeException e) {
                log.error("Board of composition {} could not be read again", compositionId, e);
            }
        }
    }

    /** Opens the board for a window. Call {@link #leave} when the window goes. */
    Live join(long compositionId, String windowId, String name) {
        var live = open.compute(compositionId, (id, known) -> {
            var found = known != null ? known : new Live(id);
            found.lookers.putIfAbsent(windowId, new Looker(name, null));
            return found;
        });
        live.presence.incrementBy(1);
        return live;
    }

    void leave(Live live, String windowId) {
        open.computeIfPresent(live.compositionId, (id, known) -> {
            known.lookers.remove(windowId);
            return known.lookers.isEmpty() ? null : known;
        });
        live.presence.incrementBy(1);
    }

    @TransactionalEventListener
    void on(CompositionChanged event) {
        var live = open.get(event.compositionId());
        if (live != null) {
            live.changed();
        }
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
