package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/**
 * The first page of the dashboard, the province today, for leadership and the emulation board.
 * Others who come here are led to their own first page.
 */
@Route("")
@Menu(order = 1, title = "dashboard.title", icon = "layout-dashboard")
@PermitAll
class DashboardView extends Div implements ScopedView, BeforeEnterObserver {

    private final DashboardPages pages;
    private final DashboardFrame frame;
    private final CurrentUser currentUser;
    private QueryParameters wanted = QueryParameters.empty();

    DashboardView(DashboardPages pages, DashboardTools tools, CurrentUser currentUser) {
        this.pages = pages;
        this.currentUser = currentUser;
        frame = new DashboardFrame(pages, tools);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation().getQueryParameters();
        elsewhere(currentUser.require()).ifPresent(event::forwardTo);
    }

    /** Where somebody belongs who neither leads nor sits on the board: the work of his unit, or the accounts. */
    static Optional<String> elsewhere(Person person) {
        if (person.has(Roles.LEADERSHIP) || person.has(Roles.BOARD)) {
            return Optional.empty();
        }
        if (person.has(Roles.UNIT)) {
            return Optional.of("viec-cua-toi");
        }
        return person.has(Roles.ADMIN) ? Optional.of("tai-khoan") : Optional.empty();
    }

    @Override
    public void show(Scope scope) {
        if (scope.year() == null || elsewhere(currentUser.require()).isPresent()) {
            removeAll();
            add(new EmptyState(
                    Glyph.LAYERS, getTranslation("dashboard.empty.title"), getTranslation("dashboard.empty.sentence")));
            return;
        }
        if (frame.getParent().isEmpty()) {
            removeAll();
            add(frame);
        }
        pages.of("").ifPresent(page -> frame.show(page, Scopes.of(wanted, scope)));
    }
}
