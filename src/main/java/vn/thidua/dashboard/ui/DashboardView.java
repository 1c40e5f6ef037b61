package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.DashboardQueries;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.WorkQueries;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/**
 * The province today, for leadership and the emulation board: numbers, what needs attention, figures, who heads what.
 * Others who come here are led to their own first page.
 */
@Route("")
@Menu(order = 1, title = "dashboard.title", icon = "layout-dashboard")
@PermitAll
class DashboardView extends Div implements ScopedView, BeforeEnterObserver {

    private final DashboardQueries queries;
    private final WorkQueries works;
    private final BlocSizes guide;
    private final CurrentUser currentUser;

    DashboardView(DashboardQueries queries, WorkQueries works, BlocSizes guide, CurrentUser currentUser) {
        this.queries = queries;
        this.works = works;
        this.guide = guide;
        this.currentUser = currentUser;
        addClassName("dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
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
        removeAll();
        var year = scope.year();
        if (year == null || elsewhere(currentUser.require()).isPresent()) {
            add(new EmptyState(
                    Glyph.LAYERS, getTranslation("dashboard.empty.title"), getTranslation("dashboard.empty.sentence")));
            return;
        }
        var sight = Sight.asOf(year, scope.provinceId());
        var links = new RowLinks(scope, year);
        var work = works.work(sight);
        Words words = (key, args) -> getTranslation(key, args);
        var headline = queries.headline(sight);
        var blocs = queries.blocs(sight);
        var rule = new Paragraph(getTranslation(
                scope.provinceId() == null ? "dashboard.rule.all" : "dashboard.rule.one",
                String.valueOf(year),
                headline.blocs(),
                headline.blocsOfTheYear()));
        rule.addClassName("dashboard-rule");
        var cards = new HeadlineCards(headline, queries.headline(sight.at(year - 1)), year, links);
        new WorkCards(words, work, links).addTo(cards);
        add(rule, cards);
        var ofWork = new WorkFigures(words, work, links, scope.provinceId() == null);
        var figures = new Figures(words, queries, guide, sight, links);
        var first = new Div(
                ofWork.results(),
                new AttentionList(blocs, queries.units(sight), queries.drafts(sight), work, guide, links));
        first.addClassName("dashboard-first");
        var more = new Div();
        more.addClassName("dashboard-figures");
        more.add(figures.sizes());
        more.add(figures.families(), figures.unitsByFamily(), figures.classes(), figures.rewards(), figures.changes());
        add(first, ofWork.pledges(), ofWork.reports(), more, new HeadsSection(blocs));
    }
}
