package vn.thidua.vote.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import vn.thidua.vote.ProjectorGate;

/**
 * The wall on the computer of the hall, where nobody signs in: the address carries the token of a link that the console
 * made. It shows what the hall sees and changes nothing. A link that was revoked says so, and nothing else.
 */
@Route(value = "man-hinh/:token([A-Za-z0-9_-]{22})", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/hall.css")
class LinkedProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final HallServices services;
    private final ProjectorGate gate;
    private @Nullable ProjectorWall wall;

    LinkedProjectorView(HallServices services, ProjectorGate gate) {
        this.services = services;
        this.gate = gate;
        addClassName("projector");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        wall = null;
        var meeting = gate.meetingOf(token);
        if (meeting.isEmpty()) {
            var sentence = new Paragraph(getTranslation("vote.link.over"));
            sentence.addClassName("projector-over");
            sentence.getElement().setAttribute("role", "status");
            add(sentence);
            return;
        }
        var fresh = new ProjectorWall(
                services,
                meeting.get(),
                ProjectorWall.sizeIn(event.getLocation()),
                () -> gate.meetingOf(token).isPresent(),
                size -> getUI().ifPresent(ui -> ui.navigate(
                        "man-hinh/" + token, QueryParameters.of(ProjectorWall.SIZE, String.valueOf(size)))));
        add(fresh);
        wall = fresh;
    }

    @Nullable
    ProjectorScreen screen() {
        return wall == null ? null : wall.screen();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vote.hall.pageTitle");
    }
}
