package vn.thidua.dashboard.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.Writes;

/**
 * Tells the dashboards on screens that something was committed. The signal costs a count: every writing transaction of
 * this program adds one ({@link Writes}); once in {@value #PACE} ms the screens are told, and only if somebody
 * looks and the count moved. A screen reads its own page again, with the rights of its person, and redraws only the parts
 * that differ. Once a minute the screens look anyway, for what another server or a person at the database changed.
 */
@Component
class DashboardLive {

    /** Shortest time between two readings of a page, in milliseconds. */
    static final long PACE = 4_000;

    private static final int ANYWAY = 15;

    private final Writes writes;
    private final AtomicInteger screens = new AtomicInteger();
    private final SharedNumberSignal revision = new SharedNumberSignal();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("dashboard-live").daemon().factory());
    private long told;
    private int rounds;

    DashboardLive(Writes writes) {
        this.writes = writes;
        clockwork.scheduleWithFixedDelay(this::tell, PACE, PACE, TimeUnit.MILLISECONDS);
    }

    /** Changes at most once a pace, after something was committed. */
    Signal<?> revision() {
        return revision;
    }

    void join() {
        screens.incrementAndGet();
    }

    void leave() {
        screens.decrementAndGet();
    }

    /** One beat; the screens are told where there is a reason. */
    void tell() {
        var now = writes.count();
        var anyway = ++rounds % ANYWAY == 0;
        if (screens.get() > 0 && (now != told || anyway)) {
            told = now;
            revision.incrementBy(1);
        }
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
