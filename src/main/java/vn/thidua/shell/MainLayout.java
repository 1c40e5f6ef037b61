package vn.thidua.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** The frame. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    MainLayout() {
        var navigation = new SideNav();
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> navigation.addItem(new SideNavItem(getTranslation(entry.title()), entry.path())));
        addToDrawer(navigation);
    }
}
