package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.shared.ui.Watch;

/**
 * The parts of a page that follow the data: when something was committed the page is read again, and a part whose figures
 * differ is drawn anew where it stands. What did not change stays as it is, scrolled and opened as it was.
 */
class LiveBody extends Div {

    private static final Logger log = LoggerFactory.getLogger(LiveBody.class);

    private final DashboardLive live;
    private final DashboardBody body = new DashboardBody();
    private Supplier<List<Supplier<DashboardPart>>> reader = List::of;
    private @Nullable Registration watch;

    LiveBody(DashboardLive live) {
        this.live = live;
        add(body);
    }

    /** @param parts reads the page; called again when something was committed */
    void show(Supplier<List<Supplier<DashboardPart>>> parts) {
        reader = parts;
        body.show(parts.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.join();
        watch = Watch.changes(this, live.revision(), () -> event.getUI().access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.leave();
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    /** Reads again and redraws what differs. */
    void refresh() {
        if (!isAttached()) {
            return;
        }
        try {
            body.update(reader.get().stream().map(Supplier::get).toList());
        } catch (RuntimeException e) {
            log.warn("A dashboard could not be read again; it shows what was read before", e);
        }
    }
}
