package vn.thidua.bloc.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.bloc.BlocRow;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** The blocs of a year as they stand in the compositions in force; an officer of a unit sees the own ones. */
@Route("khoi")
@Menu(order = 20, title = "bloc.list.title", icon = "layers")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
class BlocListView extends Div implements ScopedView, BeforeEnterObserver, HasDynamicTitle {

    private final BlocQueries queries;
    private final CurrentUser currentUser;
    private final BlocFilterBar filters = new BlocFilterBar(this::narrow);
    private final DataGrid<BlocRow> grid = new DataGrid<>("bloc.list.noHit");
    private final Grid.Column<BlocRow> province;
    private final Section section = new Section("");
    private QueryParameters address = QueryParameters.empty();

    BlocListView(BlocQueries queries, CurrentUser currentUser) {
        this.queries = queries;
        this.currentUser = currentUser;
        addClassName("bloc-list");
        BlocWords.fit(grid.link("bloc.list.name", BlocRow::name, BlocListView::url), 240, 4);
        province = BlocWords.fit(grid.text("bloc.list.province", BlocRow::province), 110, 1);
        BlocWords.fit(grid.text("bloc.list.family", row -> BlocWords.family(row.family())), 150, 1);
        BlocWords.fit(grid.number("bloc.list.size", BlocRow::size), 100, 0);
        BlocWords.fit(grid.text("bloc.list.head", this::head), 180, 3);
        BlocWords.fit(grid.text("bloc.list.deputies", BlocRow::deputies), 180, 3);
        BlocWords.fit(grid.text("bloc.list.code", BlocRow::code), 110, 1);
        grid.setAllRowsVisible(true);
        section.add(filters);
        add(section);
    }

    private static String url(BlocRow row) {
        return BlocView.path(row.blocId(), row.year());
    }

    private String head(BlocRow row) {
        if (row.head().isEmpty()) {
            return getTranslation("bloc.list.noHead");
        }
        return row.acting().isEmpty() ? row.head() : row.head() + " (" + row.acting() + ")";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        filters.read(address);
    }

    @Override
    public void show(Scope scope) {
        var rows = queries.blocs(filters.filter(scope));
        section.removeAll();
        section.add(filters);
        if (rows.isEmpty() && !filters.isNarrowed()) {
            filters.setVisible(false);
            section.setTitle("");
            section.setSentence("");
            section.add(nothing(scope));
            return;
        }
        filters.setVisible(true);
        tell(rows, scope);
        grid.setItems(rows);
        province.setVisible(rows.stream().map(BlocRow::provinceId).distinct().count() > 1);
        section.add(grid);
    }

    private void tell(List<BlocRow> rows, Scope scope) {
        var units = rows.stream().mapToInt(BlocRow::size).sum();
        var headless = rows.stream().filter(row -> row.headId() == null).count();
        section.setTitle(getTranslation("bloc.list.finding", rows.size(), units, String.valueOf(scope.year())));
        section.setSentence(
                rows.isEmpty()
                        ? ""
                        : headless == 0
                                ? getTranslation("bloc.list.allHeaded")
                                : getTranslation("bloc.list.headless", headless));
    }

    private EmptyState nothing(Scope scope) {
        var year = scope.year() == null ? "" : scope.year().toString();
        if (!currentUser.require().has(Roles.BOARD)) {
            var key = currentUser.require().has(Roles.LEADERSHIP) ? "bloc.list.empty" : "bloc.list.empty.unit";
            return new EmptyState(Glyph.LAYERS, getTranslation("bloc.list.empty.title", year), getTranslation(key));
        }
        return new EmptyState(
                Glyph.LAYERS,
                getTranslation("bloc.list.empty.title", year),
                getTranslation("bloc.list.empty"),
                BlocWords.link("thanh-phan" + scope.query(), getTranslation("bloc.list.empty.step")));
    }

    private void narrow() {
        getUI().ifPresent(ui -> ui.navigate("khoi", filters.writeTo(address)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bloc.list.title");
    }
}
