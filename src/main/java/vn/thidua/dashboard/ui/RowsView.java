package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.DashboardQueries;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.WorkQueries;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/**
 * The rows behind a figure of the dashboard. What is listed stands in the address, so that it can be sent to a colleague
 * and Back leads to the figure.
 */
@Route("so-lieu/:what")
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
class RowsView extends Div implements ScopedView, BeforeEnterObserver, HasCrumbs, HasDynamicTitle {

    private final DashboardQueries queries;
    private final WorkQueries work;
    private final FactRows factRows;
    private final BlocSizes guide;
    private RowsOf what = RowsOf.BLOCS;
    private QueryParameters wanted = QueryParameters.empty();
    private Scope scope = new Scope(null, null);

    RowsView(DashboardQueries queries, WorkQueries work, FactRows factRows, BlocSizes guide) {
        this.queries = queries;
        this.work = work;
        this.factRows = factRows;
        this.guide = guide;
        addClassName("rows");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        what = event.getRouteParameters()
                .get("what")
                .flatMap(RowsOf::of)
                .orElseThrow(() -> new NotFoundException("No such rows"));
        wanted = event.getLocation().getQueryParameters();
        scope = Scope.of(wanted);
    }

    @Override
    public void show(Scope shown) {
        scope = shown;
        removeAll();
        var year = shown.year();
        if (year == null) {
            return;
        }
        var asked = Scopes.of(wanted, shown);
        var sight = wanted(RowLinks.EXACT).isPresent() ? Sight.of(asked, year).only(year) : Sight.of(asked, year);
        switch (what) {
            case BLOCS -> showBlocs(sight);
            case UNITS -> showUnits(sight);
            case CHANGES -> showChanges(sight);
            case RESULTS, PLEDGES, REPORTS, SCORINGS -> showWork(sight.only(year));
            case TARGETS, BEHIND, LATE, GAPS, AWARDS, FLAGS ->
                add(new DashboardBody().component(factRows.listing(what, sight, wanted)));
        }
    }

    private void showBlocs(Sight sight) {
        var conditions = new ArrayList<String>();
        var blocs = queries.blocs(sight);
        var family = wanted(RowLinks.FAMILY);
        family.ifPresent(code -> conditions.add(getTranslation("bloc.family." + code)));
        var size = wanted(RowLinks.SIZE);
        size.ifPresent(number -> conditions.add(getTranslation("dashboard.rows.size", number)));
        var pick = wanted(RowLinks.ONLY).flatMap(BlocPick::of);
        pick.ifPresent(
                one -> conditions.add(getTranslation("dashboard.rows." + one, guide.smallest(), guide.largest())));
        var shown = blocs.stream()
                .filter(bloc -> family.isEmpty() || family.get().equals(bloc.family()))
                .filter(bloc -> size.isEmpty() || size.get().equals(String.valueOf(bloc.size())))
                .filter(bloc -> pick.isEmpty() || pick.get().takes(bloc, guide))
                .toList();
        present("dashboard.rows.blocs", shown.size(), sight, conditions, new BlocGrid(shown));
    }

    private void showUnits(Sight sight) {
        var conditions = new ArrayList<String>();
        var family = wanted(RowLinks.FAMILY);
        family.ifPresent(code -> conditions.add(getTranslation("bloc.family." + code)));
        var unitClass = wanted(RowLinks.UNIT_CLASS);
        unitClass.ifPresent(code -> conditions.add(getTranslation("unit.class." + code)));
        var tray = wanted(RowLinks.ONLY).isPresent();
        if (tray) {
            conditions.add(getTranslation("dashboard.tray"));
        }
        var shown = queries.units(sight).stream()
                .filter(unit -> tray == (unit.blocId() == null))
                .filter(unit -> family.isEmpty() || family.get().equals(unit.family()))
                .filter(unit -> unitClass.isEmpty() || unitClass.get().equals(unit.unitClass()))
                .toList();
        present("dashboard.rows.units", shown.size(), sight, conditions, new UnitGrid(shown));
    }

    private void showChanges(Sight sight) {
        var earlier = wanted(RowLinks.COMPARED_WITH)
                .flatMap(RowsView::number)
                .filter(year -> year < sight.year())
                .orElse(sight.year() - 1);
        var conditions = new ArrayList<String>();
        conditions.add(getTranslation("dashboard.rows.comparedWith", String.valueOf(earlier)));
        var kind = wanted(RowLinks.CHANGE);
        var shown = queries.changes(sight, earlier).stream()
                .filter(change ->
                        kind.isEmpty() || kind.get().equals(change.kind().name()))
                .toList();
        shown.stream()
                .findFirst()
                .filter(first -> kind.isPresent())
                .ifPresent(first -> conditions.add(getTranslation(first.kind().key())));
        present("dashboard.rows.changes", shown.size(), sight, conditions, new ChangeGrid(shown));
    }

    private void showWork(Sight sight) {
        var only = wanted(RowLinks.ONLY).orElse("");
        var conditions = new ArrayList<String>();
        if (only.equals(RowLinks.BEHIND) || only.equals(RowLinks.UNSIGNED)) {
            conditions.add(getTranslation("dashboard.rows." + only));
        }
        var year = sight.year();
        var rows = WorkRows.of(what, only, work.work(sight), year);
        present("dashboard.rows.blocs", rows.count(), sight, conditions, rows.grid());
    }

    private void present(String key, int count, Sight sight, List<String> conditions, Component grid) {
        conditions.addFirst(getTranslation(
                sight.exact() ? "dashboard.rows.ofYear" : "dashboard.rows.asOf", String.valueOf(sight.year())));
        var lead = new Paragraph(getTranslation(key, count) + " · " + String.join(" · ", conditions));
        lead.addClassName("dashboard-rule");
        grid.getElement().getClassList().add("rows-grid");
        add(lead, grid);
    }

    private Optional<String> wanted(String parameter) {
        return wanted.getSingleParameter(parameter).filter(text -> !text.isBlank());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("dashboard.title"), scope.query()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.rows.title." + what);
    }
}
