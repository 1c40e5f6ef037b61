package vn.thidua.vote.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Watch;

/** One wall of a conference on one screen: follows what is committed, in letters of the wanted size. */
class ProjectorWall extends Div {

    /** Query parameter of the size of letters, in percent. */
    static final String SIZE = "co";

    private static final int LEAST = 80;
    private static final int MOST = 160;
    private static final int STEP = 10;
    private static final int USUAL = 100;
    private static final int KEEP_ALIVE = 60_000;

    /** Nobody stands at the projector to press anything: where the session is gone, the page is loaded anew. */
    private static final String COME_BACK = """
            const again = () => fetch(location.href, { method: 'HEAD' })
              .then(() => location.reload(), () => setTimeout(again, 2000));
            const watch = new MutationObserver(() => {
              if (document.querySelector('.v-system-error')) {
                watch.disconnect();
                again();
              }
            });
            watch.observe(document.body, { childList: true });""";

    private final HallServices services;
    private final long meetingId;
    private final BooleanSupplier allowed;
    private final ProjectorScreen screen;
    private HallLive.@Nullable Live live;
    private @Nullable Registration watch;

    /**
     * @param allowed asked now and then whether the screen may still show the wall; where not, the page is loaded anew
     * @param resize told the wanted size of letters, in percent
     */
    ProjectorWall(HallServices services, long meetingId, int size, BooleanSupplier allowed, IntConsumer resize) {
        this.services = services;
        this.meetingId = meetingId;
        this.allowed = allowed;
        this.screen = new ProjectorScreen(services, services.address().base() + "/v/");
        addClassName("projector-wall");
        getStyle().set("--hall-size", String.valueOf(size / 100.0));
        var tools = new Div(
                tool(Glyph.MINUS, "vote.hall.smaller", () -> resize.accept(within(size - STEP))),
                tool(Glyph.PLUS, "vote.hall.larger", () -> resize.accept(within(size + STEP))),
                fullScreen());
        tools.addClassName("projector-tools");
        add(screen, tools);
    }

    /** The size of letters an address asks for. */
    static int sizeIn(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(SIZE)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .map(ProjectorWall::within)
                .orElse(USUAL);
    }

    private static int within(int wanted) {
        return Math.clamp(wanted, LEAST, MOST);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // keeps the session of a screen that nobody touches, and looks again where the connection was cut
        event.getUI().setPollInterval(KEEP_ALIVE);
        getElement().executeJs(COME_BACK);
        var joined = services.live().join(meetingId);
        live = joined;
        watch = Watch.changes(this, joined.revision(), () -> show(event.getUI(), joined));
        show(event.getUI(), joined);
    }

    private void show(UI window, HallLive.Live joined) {
        if (allowed.getAsBoolean()) {
            screen.show(joined.hall());
        } else {
            window.getPage().reload();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
        if (live != null) {
            services.live().leave(live);
            live = null;
        }
    }

    private static Button tool(Glyph glyph, String key, Runnable command) {
        var button = new Button(glyph.create(), click -> command.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(SceneParts.word(key));
        return button;
    }

    private static Button fullScreen() {
        var button = tool(Glyph.MAXIMIZE, "vote.hall.fullScreen", () -> {});
        button.getElement()
                .executeJs("this.addEventListener('click', () => document.fullscreenElement"
                        + " ? document.exitFullscreen() : document.documentElement.requestFullscreen())");
        return button;
    }

    ProjectorScreen screen() {
        return screen;
    }
}
