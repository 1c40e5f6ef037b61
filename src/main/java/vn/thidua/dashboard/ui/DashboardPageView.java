package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/** A page of the dashboard other than the first. */
@Route("dieu-hanh/:page")
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
class DashboardPageView extends Div implements ScopedView, BeforeEnterObserver, HasCrumbs, HasDynamicTitle {

    private final DashboardPages pages;
    private final DashboardFrame frame;
    private @Nullable DashboardPage page;
    private QueryParameters wanted = QueryParameters.empty();

    DashboardPageView(DashboardPages pages, DashboardTools tools) {
        this.pages = pages;
        frame = new DashboardFrame(pages, tools);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = event.getRouteParameters()
                .get("page")
                .flatMap(pages::of)
                .orElseThrow(() -> new NotFoundException("No such page of the dashboard"));
        wanted = event.getLocation().getQueryParameters();
    }

    @Override
    public void show(Scope scope) {
        if (page != null && scope.year() != null) {
            frame.show(page, Scopes.of(wanted, scope));
        }
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("dashboard.title"), Scope.of(wanted).query()));
    }

    @Override
    public String getPageTitle() {
        return page == null ? "" : page.title((key, args) -> getTranslation(key, args));
    }
}
