package vn.thidua.bloc.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.UnitStanding;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/**
 * The first page of whoever works for a unit: its blocs of the year, and in each what is to be done next, by whom it is
 * done, and until when.
 */
@Route("viec-cua-toi")
@Menu(order = 10, title = "bloc.work.title", icon = "inbox")
@RolesAllowed(Roles.UNIT)
@StyleSheet("styles/bloc.css")
class MyWorkView extends Div implements ScopedView, HasDynamicTitle {

    private final BlocQueries queries;
    private final BlocRights rights;
    private final CurrentUser currentUser;
    private final List<BlocTasks> sources;

    MyWorkView(BlocQueries queries, BlocRights rights, CurrentUser currentUser, ObjectProvider<BlocTasks> sources) {
        this.queries = queries;
        this.rights = rights;
        this.currentUser = currentUser;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(BlocTasks::order))
                .toList();
        addClassName("bloc-page");
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var standings = queries.standingsOf(currentUser.require().unitIds());
        var year = scope.year();
        var blocs = standings.stream()
                .filter(standing -> year == null || standing.year() == year)
                .map(UnitStanding::blocId)
                .distinct()
                .toList();
        if (year == null || blocs.isEmpty()) {
            add(nothing(standings));
            return;
        }
        blocs.forEach(blocId -> add(work(blocId, year)));
    }

    private BlocWork work(long blocId, int year) {
        var bloc = rights.read(blocId, year);
        var mine = rights.mine(bloc).orElse(null);
        var runs = rights.mayRun(bloc);
        var tasks = sources.stream()
                .flatMap(source -> source.tasks(bloc, mine, runs).stream())
                .toList();
        return new BlocWork(bloc, mine, tasks);
    }

    private EmptyState nothing(List<UnitStanding> standings) {
        var years = standings.stream().map(UnitStanding::year).distinct().sorted(Comparator.reverseOrder());
        return new EmptyState(
                Glyph.LAYERS,
                getTranslation("bloc.work.none.title"),
                getTranslation("bloc.work.none"),
                years.map(other -> BlocWords.link(
                                "viec-cua-toi" + new Scope(other, null).query(),
                                getTranslation("bloc.page.openYear", other.toString())))
                        .toArray(com.vaadin.flow.component.Component[]::new));
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bloc.work.title");
    }
}
