package vn.thidua.score.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/**
 * The ranking of a bloc in a year: the published one for every member; as it stands now, with what explains it, for head,
 * deputy, board and leadership.
 */
@Route("khoi/:blocId([0-9]{1,18})/xep-hang")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/score.css")
@StyleSheet("styles/bloc.css")
class RankingView extends Div implements BeforeEnterObserver, ScopedView, HasDynamicTitle, HasCrumbs {

    private final RankingServices services;
    private final BlocEntrance entrance;
    private @Nullable BlocOfYear bloc;

    RankingView(RankingServices services, BlocEntrance entrance) {
        this.services = services;
        this.entrance = entrance;
        addClassName("ranking-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bloc = entrance.enter(event).orElse(null);
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var shown = bloc;
        if (shown == null) {
            return;
        }
        add(entrance.bar(shown, RankingPlace.SEGMENT));
        var published = services.queries().published(shown.blocId(), shown.year());
        published.ifPresent(ranking -> add(new PublishedSection(services, shown, ranking, () -> show(scope))));
        if (services.scores().readsAll(shown)) {
            var live = services.queries().live(shown.blocId(), shown.year());
            if (!live.units().isEmpty()) {
                add(new LiveSection(services, live, published.isPresent(), () -> show(scope)));
                add(new WhySection(
                        live.units().stream()
                                .map(unit -> Why.of(unit, getLocale()))
                                .toList(),
                        null));
                add(new FigureSection(services, live));
                add(new DisqualifiedSection(services, shown, () -> show(scope)));
                return;
            }
        }
        var own = services.rights().mine(shown).map(BlocMember::unitId).orElse(null);
        published.ifPresentOrElse(
                ranking -> add(new WhySection(
                        ranking.lines().stream()
                                .map(line -> Why.of(line, services.queries().score(line)))
                                .toList(),
                        own)),
                () -> add(nothing(shown, own)));
    }

    private Section nothing(BlocOfYear shown, @Nullable Long own) {
        var section = new Section("");
        var empty = new EmptyState(
                Glyph.TROPHY, getTranslation("score.ranking.none"), getTranslation("score.ranking.noneMore"));
        if (own != null) {
            empty.add(ScoreWords.link(
                    ScoreWords.sheetUrl(shown.blocId(), shown.year(), own), getTranslation("score.ranking.ownSheet")));
        }
        section.add(empty);
        return section;
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return bloc == null
                ? getTranslation("score.ranking.place")
                : getTranslation("score.ranking.title", bloc.name(), String.valueOf(bloc.year()));
    }

    @Override
    public List<Crumb> crumbs() {
        return bloc == null ? List.of() : entrance.crumbs(bloc, getTranslation("bloc.list.title"));
    }
}
