package vn.thidua.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.thidua.shared.table.ImportProgress;

/** How far the work is, and a button that stops it. Told from another thread; drawn four times a second at most. */
class WorkProgress extends Div implements ImportProgress {

    private static final long DRAW_EVERY = 250_000_000L;

    private final transient UI ui;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private long drawn = System.nanoTime();

    WorkProgress(UI ui, String what) {
        this.ui = ui;
        addClassName("exchange-progress");
        words.setText(what);
        words.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        add(words, bar, new Button(getTranslation("exchange.cancel"), click -> cancel()));
    }

    void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean at(int done, int total) {
        var now = System.nanoTime();
        if (now - drawn > DRAW_EVERY) {
            drawn = now;
            ui.access(() -> draw(done, total));
        }
        return !cancelled.get();
    }

    private void draw(int done, int total) {
        bar.setIndeterminate(false);
        bar.setMax(Math.max(1, total));
        bar.setValue(Math.min(done, Math.max(1, total)));
        words.setText(getTranslation("exchange.progress", done, total));
    }
}
