package vn.thidua.bloc.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.bloc.BlocOutline;
import vn.thidua.bloc.BlocPage;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.ui.BlocPageSection.BlocPageContext;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.chart.ChartCard;

/**
 * The page of a bloc in a year: what it is, who stands in it, who headed it when, what changed since the year before,
 * and what other modules know of it. An address without a year leads to the last one.
 */
@Route("khoi")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@Uses(ChartCard.class) // parts of other modules draw charts, which the build would not look for behind this address
class BlocView extends Div implements HasUrlParameter<Long>, ScopedView, HasDynamicTitle, HasCrumbs {

    private final BlocQueries queries;
    private final CurrentUser currentUser;
    private final BlocEntrance entrance;
    private final BlocRights rights;
    private final List<BlocPageSection> others;
    private @Nullable BlocOutline bloc;
    private @Nullable BlocPage page;
    private Scope asked = new Scope(null, null);

    BlocView(
            BlocQueries queries,
            CurrentUser currentUser,
            BlocEntrance entrance,
            BlocRights rights,
            ObjectProvider<BlocPageSection> others) {
        this.queries = queries;
        this.currentUser = currentUser;
        this.entrance = entrance;
        this.rights = rights;
        this.others = others.stream()
                .sorted(Comparator.comparingInt(BlocPageSection::order))
                .toList();
        addClassName("bloc-page");
    }

    /** Path of a bloc's page in a year, without a leading slash. */
    static String path(long blocId, int year) {
        return "khoi/" + blocId + new Scope(year, null).query();
    }

    /** Loads before anything is shown, so that whoever may not see the bloc never enters. */
    @Override
    public void setParameter(BeforeEvent event, Long blocId) {
        var found = queries.outline(blocId);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        bloc = found.get();
        asked = Scope.of(event.getLocation().getQueryParameters());
        var years = bloc.years();
        if (asked.year() == null && !years.isEmpty()) {
            event.forwardTo("khoi/" + blocId, forYear(event.getLocation().getQueryParameters(), years.getFirst()));
            return;
        }
        page = years.contains(asked.year()) ? queries.bloc(blocId, asked.year()).orElse(null) : null;
    }

    private QueryParameters forYear(QueryParameters parameters, int year) {
        return asked.withYear(year).writeTo(parameters);
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var shown = page;
        if (shown == null) {
            Optional.ofNullable(bloc).ifPresent(known -> add(nothing(known)));
            return;
        }
        var facts = shown.facts();
        var reads = currentUser.require().readsProvince(facts.provinceId());
        add(
                entrance.bar(rights.read(facts.blocId(), facts.year()), ""),
                new BlocSummary(shown, reads),
                new BlocMembers(shown),
                new BlocHeads(shown, reads));
        if (shown.comparedWith() != null) {
            add(new BlocChanges(shown));
        }
        if (!shown.amendments().isEmpty()) {
            add(new BlocAmendments(shown.amendments()));
        }
        var context = new BlocPageContext(facts.blocId(), facts.year(), facts.provinceId(), facts.compositionId());
        others.forEach(other -> add(other.section(context)));
    }

    private Section nothing(BlocOutline known) {
        var section = new Section("");
        section.add(new EmptyState(
                Glyph.LAYERS,
                asked.year() == null
                        ? getTranslation("bloc.page.never.title")
                        : getTranslation("bloc.page.notThen.title", asked.year().toString()),
                getTranslation(known.years().isEmpty() ? "bloc.page.never" : "bloc.page.notThen"),
                known.years().stream()
                        .map(year -> BlocWords.link(
                                path(known.blocId(), year), getTranslation("bloc.page.openYear", year.toString())))
                        .toArray(com.vaadin.flow.component.Component[]::new)));
        return section;
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        if (page != null) {
            return page.facts().name();
        }
        return bloc == null ? "" : bloc.name();
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("bloc.list.title"), "khoi" + asked.query()));
    }
}
