package vn.thidua.vote.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.vote.Hall;
import vn.thidua.vote.SharedHalls;

/**
 * The live state of all conferences that are on a screen: one snapshot for each, shared by its console and its projectors.
 * Four times a second the database is asked by one statement for all of them whether anything was committed; only then a
 * conference is read again and its screens are told. So a rollback, a restart, a second server or a ballot cast by a
 * telephone never makes a screen lie for longer than that. Nothing is asked for conferences nobody looks at.
 */
@Component
class HallLive {

    /** Time between two questions, in milliseconds. */
    static final long PACE = 250;

    private static final Logger log = LoggerFactory.getLogger(HallLive.class);

    private final SharedHalls halls;
    private final Map<Long, Live> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("hall-live").daemon().factory());

    HallLive(SharedHalls halls) {
        this.halls = halls;
        clockwork.scheduleWithFixedDelay(this::refreshAll, PACE, PACE, TimeUnit.MILLISECONDS);
    }

    /** The state of one conference that is on at least one screen. */
    final class Live {

        private final long meetingId;
        private final SharedNumberSignal revision = new SharedNumberSignal();
        private int screens;
        private String seen = "";
        private boolean troubled;
        private volatile @Nullable Hall latest;

        private Live(long meetingId) {
            this.meetingId = meetingId;
        }

        /** Changes whenever a newer snapshot is there. */
        Signal<?> revision() {
            return revision;
        }

        /** The newest snapshot; the first one is read by whoever asks first. Safe inside an effect: it writes no signal. */
        Hall hall() {
            var known = latest;
            return known != null ? known : read();
        }

        /** What is committed at this moment, read now and shared with everybody. */
        Hall reread() {
            var before = latest;
            var fresh = read();
            if (!fresh.equals(before)) {
                revision.incrementBy(1);
            }
            return fresh;
        }

        private synchronized Hall read() {
            // asked before reading: what is committed in between is read twice rather than never
            seen = halls.revision(meetingId);
            var fresh = halls.read(meetingId);
            latest = fresh;
            return fresh;
        }

        /** @param revision what {@link SharedHalls#revisions} says now */
        private synchronized void refresh(String revision) {
            try {
                if (!revision.equals(seen)) {
                    reread();
                }
                troubled = false;
            } catch (RuntimeException e) {
                trouble(e);
            }
        }

        private synchronized void trouble(RuntimeException e) {
            if (!troubled) {
                log.error("Conference {} could not be read; the screens show what was read before", meetingId, e);
            }
            troubled = true;
        }
    }

    /** Opens the conference for one screen. Call {@link #leave} when the screen goes. */
    Live join(long meetingId) {
        return open.compute(meetingId, (id, known) -> {
            var live = known != null ? known : new Live(id);
            live.screens++;
            return live;
        });
    }

    void leave(Live live) {
        open.computeIfPresent(live.meetingId, (id, known) -> --known.screens == 0 ? null : known);
    }

    private void refreshAll() {
        var shown = Map.copyOf(open);
        if (shown.isEmpty()) {
            return;
        }
        try {
            var revisions = halls.revisions(shown.keySet());
            shown.forEach((id, live) -> live.refresh(revisions.getOrDefault(id, "")));
        } catch (RuntimeException e) {
            shown.values().forEach(live -> live.trouble(e));
        }
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
