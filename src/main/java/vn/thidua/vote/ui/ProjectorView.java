package vn.thidua.vote.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Glyph;

/**
 * The wall of a conference, for one or several projectors ({@code chieu/3?co=120}). It shows only what is committed and
 * changes nothing. Whoever may read the conference may open it.
 */
@Route(value = "chieu/:meetingId", autoLayout = false)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/hall.css")
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Query parameter of the size of letters, in percent. */
    static final String SIZE = "co";

    private static final int LEAST = 80;
    private static final int MOST = 160;
    private static final int STEP = 10;
    private static final int KEEP_ALIVE = 60_000;

    private final HallServices services;
    private final Div tools = new Div();
    private long meetingId;
    private int size = 100;
    private HallLive.@Nullable Live live;
    private @Nullable Registration watch;
    private @Nullable ProjectorScreen screen;

    ProjectorView(HallServices services) {
        this.services = services;
        addClassName("projector");
        tools.addClassName("projector-tools");
        tools.add(
                tool(Glyph.MINUS, "vote.hall.smaller", () -> resize(-STEP)),
                tool(Glyph.PLUS, "vote.hall.larger", () -> resize(STEP)),
                fullScreen());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().getLong("meetingId").orElse(0L);
        try {
            services.rights().read(asked);
        } catch (RuleViolation unknown) {
            throw new NotFoundException();
        }
        size = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SIZE)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .map(wanted -> Math.clamp(wanted, LEAST, MOST))
                .orElse(100);
        getStyle().set("--hall-size", String.valueOf(size / 100.0));
        if (asked != meetingId || screen == null) {
            meetingId = asked;
            removeAll();
            screen = new ProjectorScreen(services, services.address().base() + "/v/");
            add(screen, tools);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // keeps the session of a screen that nobody touches, and looks again where the connection was cut
        event.getUI().setPollInterval(KEEP_ALIVE);
        var joined = services.live().join(meetingId);
        live = joined;
        watch = Signal.effect(this, () -> {
            joined.revision().get();
            if (screen != null) {
                screen.show(joined.hall());
            }
        });
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

    private void resize(int step) {
        getUI().ifPresent(ui -> ui.navigate(
                "chieu/" + meetingId, QueryParameters.of(SIZE, String.valueOf(Math.clamp(size + step, LEAST, MOST)))));
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

    @Nullable
    ProjectorScreen screen() {
        return screen;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vote.hall.pageTitle");
    }
}
