package vn.thidua.vote.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/**
 * The wall of a conference, for one or several projectors ({@code chieu/3?co=120}). It shows only what is committed and
 * changes nothing. Whoever may read the conference may open it.
 */
@Route(value = "chieu/:meetingId", autoLayout = false)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/hall.css")
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final HallServices services;
    private @Nullable ProjectorWall wall;

    ProjectorView(HallServices services) {
        this.services = services;
        addClassName("projector");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var meetingId = event.getRouteParameters().getLong("meetingId").orElse(0L);
        try {
            services.rights().read(meetingId);
        } catch (RuleViolation unknown) {
            throw new NotFoundException();
        }
        var fresh = new ProjectorWall(
                services,
                meetingId,
                ProjectorWall.sizeIn(event.getLocation()),
                () -> true,
                size -> getUI().ifPresent(ui -> ui.navigate(
                        "chieu/" + meetingId, QueryParameters.of(ProjectorWall.SIZE, String.valueOf(size)))));
        removeAll();
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
