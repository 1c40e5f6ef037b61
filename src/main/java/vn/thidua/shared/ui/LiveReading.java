package vn.thidua.shared.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The live state of all screens of one kind: one immutable snapshot for each thing that somebody looks at, read once
 * after a commit and shared by everybody. A screen that watches {@link Live#revision()} is told when to draw again: the
 * first change at once, further ones at most four times a second. The snapshot is read from the database, never computed
 * from what was commanded: a rollback, a restart or a second server cannot make a screen lie for longer than until its
 * next reading.
 *
 * <p>Whoever keeps one tells it what was committed ({@link #changed}) and closes it at the end.
 *
 * @param <S> the snapshot
 */
public final class LiveReading<S> implements AutoCloseable {

    /** Shortest time between two readings of the same thing, in milliseconds. */
    static final long PACE = 250;

    private static final Logger log = LoggerFactory.getLogger(LiveReading.class);

    private final String what;
    private final LongFunction<S> reader;
    private final Map<Long, Live<S>> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork;

    /**
     * @param what what is read, such as "score-round": names the thread, and tells in the log what could not be read
     * @param reader reads what is committed at that moment
     */
    public LiveReading(String what, LongFunction<S> reader) {
        this.what = what;
        this.reader = reader;
        clockwork = Executors.newScheduledThreadPool(
                1, Thread.ofPlatform().name(what + "-live").daemon().factory());
    }

    /** The state of one thing that is on at least one screen. */
    public static final class Live<S> {

        private final LiveReading<S> home;
        private final long id;
        private final SharedNumberSignal revision = new SharedNumberSignal();
        private final Set<String> windows = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile @Nullable S latest;
        private volatile long lastRead;

        private Live(LiveReading<S> home, long id) {
            this.home = home;
            this.id = id;
        }

        public long id() {
            return id;
        }

        /** Changes whenever a newer snapshot is there. */
        public Signal<?> revision() {
            return revision;
        }

        /** The newest snapshot; the first one is read by whoever asks first. */
        public S snapshot() {
            var known = latest;
            return known != null ? known : read();
        }

        /** What is committed at this moment, read now and shared with everybody. */
        public S reread() {
            var fresh = read();
            revision.incrementBy(1);
            return fresh;
        }

        private S read() {
            lastRead = System.nanoTime();
            var fresh = home.reader.apply(id);
            latest = fresh;
            return fresh;
        }

        private void changed() {
            if (due.compareAndSet(false, true)) {
                var since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastRead);
                home.clockwork.schedule(this::refresh, Math.max(0, PACE - since), TimeUnit.MILLISECONDS);
            }
        }

        private void refresh() {
            due.set(false);
            try {
                reread();
            } catch (RuntimeException e) {
                log.error("{} {} could not be read again; the screens show what was read before", home.what, id, e);
            }
        }
    }

    /** Opens the thing for a window that may see it. Call {@link #leave} when the window goes. */
    public Live<S> join(long id, String windowId) {
        return open.compute(id, (same, known) -> {
            var live = known != null ? known : new Live<>(this, id);
            live.windows.add(windowId);
            return live;
        });
    }

    public void leave(Live<S> live, String windowId) {
        open.computeIfPresent(live.id, (same, known) -> {
            known.windows.remove(windowId);
            return known.windows.isEmpty() ? null : known;
        });
    }

    /** Something about the thing was committed: it is read again, if anybody looks at it. */
    public void changed(long id) {
        var live = open.get(id);
        if (live != null) {
            live.changed();
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
