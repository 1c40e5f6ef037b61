package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
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
    private final Supplier<List<DashboardPart>> reader;
    private List<DashboardPart> shown;
    private @Nullable Registration watch;

    /** @param reader reads the page; called again when something was committed */
    LiveBody(DashboardLive live, Supplier<List<DashboardPart>> reader) {
        this.live = live;
        this.reader = reader;
        shown = reader.get();
        body.show(shown);
        add(body);
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
            var fresh = reader.get();
            if (ids(fresh).equals(ids(shown))) {
                replaceChanged(fresh);
            } else {
                body.show(fresh);
            }
            shown = fresh;
        } catch (RuntimeException e) {
            log.warn("A dashboard could not be read again; it shows what was read before", e);
        }
    }

    private void replaceChanged(List<DashboardPart> fresh) {
        List<Component> components = new ArrayList<>(body.getChildren().toList());
        for (int i = 0; i < fresh.size(); i++) {
            if (!told(fresh.get(i)).equals(told(shown.get(i)))) {
                body.replace(components.get(i), body.component(fresh.get(i)));
            }
        }
    }

    private static List<String> ids(List<DashboardPart> parts) {
        return parts.stream().map(DashboardPart::id).toList();
    }

    /** What a part tells, without the function that makes its links: that one is another object at every reading. */
    private static DashboardPart told(DashboardPart part) {
        return part instanceof Figure figure
                ? new Figure(figure.id(), figure.kind(), figure.data(), figure.finding(), null)
                : part;
    }
}
