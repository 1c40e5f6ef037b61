package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.thidua.shared.ui.Glyph;

/**
 * Start, stop, pace, forward, back, full screen, end; each is a key too: space, plus and minus, the arrows, F, Escape. The
 * browser keeps the time, so a stopped or closed screen asks nothing of the server.
 */
class PresentationControls extends Div {

    static final int SLOWEST = 120;
    static final int FASTEST = 5;
    private static final int STEP = 5;
    private static final String FULL_SCREEN = "document.fullscreenElement ? document.exitFullscreen()"
            + " : document.documentElement.requestFullscreen()";

    private final Runnable forward;
    private final Runnable end;
    private final Button run;
    private final Span told = new Span();
    private int pace = 20;
    private boolean running = true;

    PresentationControls(Runnable forward, Runnable back, Runnable end) {
        this.forward = forward;
        this.end = end;
        addClassName("presentation-controls");
        run = button(Glyph.CIRCLE, "dashboard.present.stop", this::toggle, Key.SPACE);
        told.addClassName("presentation-pace");
        add(
                button(Glyph.ARROW_LEFT, "dashboard.present.back", () -> moved(back), Key.ARROW_LEFT),
                run,
                button(Glyph.ARROW_RIGHT, "dashboard.present.next", () -> moved(forward), Key.ARROW_RIGHT),
                button(Glyph.MINUS, "dashboard.present.faster", () -> setPace(pace - STEP), Key.MINUS),
                told,
                button(Glyph.PLUS, "dashboard.present.slower", () -> setPace(pace + STEP), Key.of("+")),
                fullScreen(),
                button(Glyph.X, "dashboard.present.end", this::leave, Key.ESCAPE));
        say();
    }

    /** Seconds a slide stands. */
    void setPace(int seconds) {
        pace = Math.clamp(seconds, FASTEST, SLOWEST);
        say();
        wind();
    }

    int pace() {
        return pace;
    }

    boolean isRunning() {
        return running;
    }

    void toggle() {
        running = !running;
        say();
        wind();
    }

    private void moved(Runnable turn) {
        turn.run();
        wind();
    }

    private void leave() {
        running = false;
        wind();
        end.run();
    }

    private void say() {
        told.setText(getTranslation("dashboard.present.pace", pace));
        run.setText(getTranslation(running ? "dashboard.present.stop" : "dashboard.present.start"));
        run.setAriaLabel(run.getText());
        run.getElement().setAttribute("aria-pressed", String.valueOf(running));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        wind();
    }

    /** The clock begins anew, so that a slide somebody turned to stands its whole time. */
    private void wind() {
        getElement()
                .executeJs(
                        "clearInterval(this.turning); if ($0 > 0) this.turning = setInterval(() =>"
                                + " { if (this.isConnected) this.$server.turn(); else clearInterval(this.turning); }, $0)",
                        running ? pace * 1000 : 0);
    }

    @ClientCallable
    void turn() {
        if (running) {
            forward.run();
        }
    }

    private Button button(Glyph glyph, String key, Runnable command, Key shortcut) {
        var button = new Button(glyph.create(), click -> command.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        Shortcuts.addShortcutListener(this, command::run, shortcut).allowEventPropagation();
        return button;
    }

    private Button fullScreen() {
        var button = new Button(Glyph.MAXIMIZE.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("dashboard.present.full"));
        button.setTooltipText(getTranslation("dashboard.present.full"));
        button.getElement()
                .executeJs("this.addEventListener('click', () => " + FULL_SCREEN
                        + "); const key = (e) => { if (!this.isConnected) window.removeEventListener('keydown', key);"
                        + " else if (e.key === 'f' || e.key === 'F') " + FULL_SCREEN + "; };"
                        + " window.addEventListener('keydown', key)");
        return button;
    }
}
