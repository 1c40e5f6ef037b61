package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = WatchTest.class)
class WatchTest extends BrowserlessTest {

    private final SharedNumberSignal number = new SharedNumberSignal();
    private final List<Double> seen = new ArrayList<>();
    private final Div screen = new Div();

    @BeforeEach
    void open() {
        UI.getCurrent().add(screen);
    }

    @Test
    void everyChangeIsSeenAndTheStateAtFirstIsLeftToTheScreen() {
        Watch.changes(screen, number, () -> seen.add(number.peek()));
        assertThat(seen).isEmpty();
        change();
        awaitSeen(1.0);
        change();
        awaitSeen(2.0);
    }

    @Test
    void aChangeWhileTheWatchBeginsDoesNotSilenceIt() {
        var effects = new AtomicInteger();
        var changedByOthersAtOnce = new Signal<Double>() {
            @Override
            public Double get() {
                var value = number.get();
                if (effects.getAndIncrement() == 0) {
                    change();
                    runPendingSignalsTasks(1, TimeUnit.SECONDS);
                }
                return value;
            }

            @Override
            public Double peek() {
                return number.peek();
            }
        };
        Watch.changes(screen, changedByOthersAtOnce, () -> seen.add(number.peek()));
        assertThat(effects.get()).as("the first effect was given up").isEqualTo(2);
        change();
        awaitSeen(2.0);
    }

    @Test
    void nothingIsSeenAfterTheEnd() {
        var runsAfterTheEnd = new AtomicInteger();
        Watch.changes(screen, number, runsAfterTheEnd::incrementAndGet).remove();
        Watch.changes(screen, number, () -> seen.add(number.peek()));
        change();
        awaitSeen(1.0);
        assertThat(runsAfterTheEnd).hasValue(0);
    }

    /** By another thread: the window is told later, by {@link #runPendingSignalsTasks}. */
    private void change() {
        CompletableFuture.runAsync(() -> number.incrementBy(1)).join();
    }

    private void awaitSeen(double value) {
        for (int i = 0; i < 100 && !seen.contains(value); i++) {
            runPendingSignalsTasks(50, TimeUnit.MILLISECONDS);
        }
        assertThat(seen).contains(value);
    }
}
