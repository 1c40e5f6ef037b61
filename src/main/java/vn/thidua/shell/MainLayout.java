package vn.thidua.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.MyAccountService;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopeChoices;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.SearchSource;

/**
 * The frame around every page: navigation at the left, title, year, province, search and account at the top. It gives
 * each page the scope that the address names.
 */
@Layout
@JsModule("./frame/print.ts")
@AnonymousAllowed
class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private final Scopes scopes;
    private final Navigation navigation;
    private final TopBar topBar;
    private final SearchDialog search;

    MainLayout(
            ObjectProvider<ScopeChoices> choices,
            ObjectProvider<SearchSource> sources,
            PageTitles titles,
            MyAccountService myAccount,
            CurrentUser currentUser,
            AuthenticationContext authentication) {
        scopes = new Scopes(choices.getIfAvailable());
        navigation = new Navigation();
        topBar = new TopBar(
                titles, new ScopeBar(scopes), new AccountMenu(currentUser.find(), myAccount, authentication::logout));
        search = new SearchDialog(sources.stream().toList());
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.navigation")));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation.toggle"));
        addToNavbar(skipLink(), toggle, topBar);
        addToDrawer(navigation);
        topBar.onSearch(search::open);
        SearchDialog.addShortcut(this, search::open);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ConnectionWords.speak(event.getUI());
    }

    private Anchor skipLink() {
        var skip = new Anchor("#page", getTranslation("shell.skip"));
        skip.addClassName("frame-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().getClassList().add("page");
        content.getElement().setAttribute("id", "page").setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = Scope.of(event.getLocation().getQueryParameters());
        if (ScopedView.class.isAssignableFrom(event.getNavigationTarget()) && !scopes.allows(wanted)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var wanted = Scope.of(location.getQueryParameters());
        var scope = scopes.complete(wanted);
        var content = getContent();
        if (content instanceof ScopedView view) {
            view.show(scope);
        }
        topBar.show(content, location, scope);
        navigation.keep(wanted, scopes.placeOf(scope));
        search.within(scope);
    }
}
