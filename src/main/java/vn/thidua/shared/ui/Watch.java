package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Watches a signal for a screen that is open. {@link Signal#effect} alone has a gap: while its first run goes on, it drops
 * a change that another thread makes, and because the effect still counts as told, it drops every later one as well. A
 * first run that draws a whole screen leaves that gap open for as long as it draws. Here the first run only reads, and an
 * effect that may have dropped a change is made anew.
 */
public final class Watch {

    private Watch() {}

    /**
     * Runs the action after every change, with the window locked, until the registration is removed or the screen is
     * left. It is not run at first: draw after this call, so that nothing is missed in between.
     *
     * @param signal one that other threads never set back to an earlier value, such as a count of revisions
     */
    public static Registration changes(Component screen, Signal<?> signal, Runnable action) {
        while (true) {
            var before = signal.peek();
            var first = new AtomicBoolean(true);
            var effect = Signal.effect(screen, () -> {
                signal.get();
                if (!first.getAndSet(false)) {
                    action.run();
                }
            });
            if (Objects.equals(before, signal.peek())) {
                return effect;
            }
            effect.remove();
        }
    }
}
