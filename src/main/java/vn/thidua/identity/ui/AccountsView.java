package vn.thidua.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.identity.AccountQueries;
import vn.thidua.identity.AccountRow;
import vn.thidua.identity.AccountService;
import vn.thidua.identity.GrantPlaces;
import vn.thidua.identity.Roles;

/** Accounts of the installation: who may sign in, and what each may do where. */
@Route("tai-khoan")
@Menu(order = 80, title = "identity.accounts.title", icon = "users")
@RolesAllowed(Roles.ADMIN)
class AccountsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final AccountQueries queries;
    private final AccountService service;
    private final GrantPlaces places;
    private final Clock clock;
    private final TextField search = new TextField();
    private final AccountGrid grid;

    AccountsView(AccountQueries queries, AccountService service, ObjectProvider<GrantPlaces> places, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.places = places.getIfAvailable(PlacesById::new);
        this.clock = clock;
        this.grid = new AccountGrid(clock, this::open);
        addClassName("accounts-view");
        search.setPlaceholder(getTranslation("identity.accounts.search"));
        search.setAriaLabel(getTranslation("identity.accounts.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> load());
        var create = new Button(getTranslation("identity.accounts.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(search, create);
        tools.addClassName("accounts-tools");
        add(tools, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.accounts.title");
    }

    private void load() {
        var rows = queries.list(search.getValue());
        var grants = rows.stream().flatMap(row -> row.grants().stream()).toList();
        grid.show(rows, new GrantWords(places, grants));
    }

    private void create() {
        new NewAccountDialog(service, places, this::load).open();
    }

    private void open(AccountRow row) {
        new AccountDialog(row.id(), queries, service, places, clock, this::load).open();
    }
}
