package vn.thidua.unit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.unit.UnitQueries;
import vn.thidua.unit.UnitRow;
import vn.thidua.unit.UnitService;

/** All units that the person may read, found by words without accents, by class, province and day. */
@Route("don-vi")
@Menu(order = 40, title = "unit.list.title", icon = "building-2")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
@StyleSheet("styles/unit.css")
class UnitListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final UnitQueries queries;
    private final UnitService service;
    private final CurrentUser currentUser;
    private final UnitFilterBar filters = new UnitFilterBar(this::load);
    private final Span count = new Span();
    private final Button create = new Button(getTranslation("unit.create"), Glyph.PLUS.create(), click -> create());
    private final DataGrid<UnitRow> grid = new DataGrid<>("unit.list.empty");

    UnitListView(UnitQueries queries, UnitService service, CurrentUser currentUser) {
        this.queries = queries;
        this.service = service;
        this.currentUser = currentUser;
        addClassName("unit-list");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        count.addClassNames("muted", "unit-count");
        count.getElement().setAttribute("role", "status");
        addColumns();
        var foot = new Div(count, create);
        foot.addClassName("unit-list-tools");
        add(filters, foot, grid);
    }

    /** Together they fit beside the navigation of a small window; what is longer shows on hovering. */
    private void addColumns() {
        fit(grid.link("unit.name", UnitRow::name, row -> UnitView.path(row.id())), 280, 4);
        fit(grid.text("unit.shortName", UnitRow::shortName), 140, 2);
        fit(grid.text("unit.class", row -> getTranslation(row.unitClass().key())), 160, 1);
        fit(grid.text("unit.province", UnitRow::province), 120, 1);
        fit(grid.chip("unit.state", this::state, row -> getTranslation(stateKey(row))), 150, 0);
        fit(grid.text("unit.validity", row -> UnitWords.span(row.validFrom(), row.validTo())), 180, 0);
        grid.getColumns().forEach(column -> column.setSortable(false));
    }

    private static void fit(Grid.Column<UnitRow> column, int pixels, int grow) {
        column.setAutoWidth(false).setWidth(pixels + "px").setFlexGrow(grow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = currentUser.require();
        var provinces = queries.provinces();
        create.setVisible(provinces.stream().anyMatch(province -> person.isBoardOf(province.id())));
        filters.show(
                provinces, Scope.of(event.getLocation().getQueryParameters()).provinceId());
        load();
    }

    /** Rows come page by page as the person scrolls. */
    private void load() {
        var filter = filters.filter();
        var hits = queries.search(filter, PageRequest.of(0, 1)).getTotalElements();
        grid.setItemsPageable(page -> queries.search(filter, page).getContent(), page -> hits);
        count.setText(getTranslation("unit.list.count", hits));
        grid.setEmptyStateText(getTranslation(filters.isNarrowed() ? "unit.list.noHit" : "unit.list.empty"));
    }

    private void create() {
        var person = currentUser.require();
        var writable = queries.provinces().stream()
                .filter(province -> person.isBoardOf(province.id()))
                .toList();
        new UnitDialog(
                        writable,
                        filters.filter().provinceId(),
                        service,
                        id -> getUI().ifPresent(ui -> ui.navigate(UnitView.class, id)))
                .open();
    }

    private Chip state(UnitRow row) {
        return new Chip(row.validTo() == null ? Chip.Tone.SUCCESS : Chip.Tone.NEUTRAL, getTranslation(stateKey(row)));
    }

    private static String stateKey(UnitRow row) {
        return row.validTo() == null ? "unit.state.inBeing" : "unit.state.ended";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("unit.list.title");
    }
}
