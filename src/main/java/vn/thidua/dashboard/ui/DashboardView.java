package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Province today. */
@Route("")
@Menu(order = 10, title = "dashboard.title", icon = "layout-dashboard")
@PermitAll
class DashboardView extends VerticalLayout {

    DashboardView() {
        add(new H1(getTranslation("dashboard.title")));
    }
}
