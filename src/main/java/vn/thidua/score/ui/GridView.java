package vn.thidua.score.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.RoundHead;
import vn.thidua.score.ScoringDates;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.LiveReading;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;
import vn.thidua.shared.ui.Watch;

/**
 * The scores of a bloc: the grid for those who verify or look, the way to the own sheet for a unit. Nobody sees another
 * unit's scores here before the ranking is published.
 */
@Route("khoi/:blocId([0-9]{1,18})/cham-diem")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/score.css")
@StyleSheet("styles/bloc.css")
class GridView extends Div implements BeforeEnterObserver, ScopedView, HasDynamicTitle, HasCrumbs {

    private static final String ROUND = "bang";

    private final ScoreServices services;
    private final BlocEntrance entrance;
    private final BlocRights rights;
    private final List<Registration> watches = new ArrayList<>();
    private @Nullable BlocOfYear bloc;
    private @Nullable Long askedRound;
    private final String windowId = UUID.randomUUID().toString();
    private LiveReading.@Nullable Live<GridSnapshot> live;
    private @Nullable GridDesk desk;

    GridView(ScoreServices services, BlocEntrance entrance, BlocRights rights) {
        this.services = services;
        this.entrance = entrance;
        this.rights = rights;
        addClassName("grid-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bloc = entrance.enter(event).orElse(null);
        askedRound = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ROUND)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        var shown = bloc;
        if (shown != null && !services.queries().readsAll(shown)) {
            rights.mine(shown)
                    .ifPresent(own -> event.forwardTo(
                            "khoi/" + shown.blocId() + "/cham-diem/don-vi/" + own.unitId(),
                            event.getLocation().getQueryParameters()));
        }
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        close();
        var shown = bloc;
        if (shown == null || !services.queries().readsAll(shown)) {
            return;
        }
        add(entrance.bar(shown, ScoringPlace.SEGMENT));
        var rounds = services.queries().rounds(shown.blocId(), shown.year());
        if (rounds.isEmpty()) {
            add(nothing(shown));
            return;
        }
        var round = rounds.stream()
                .filter(one -> askedRound != null && askedRound == one.roundId())
                .findFirst()
                .orElse(rounds.getFirst());
        if (rounds.size() > 1) {
            add(choice(shown, rounds, round));
        }
        services.queries().requireReaderOfAll(round.roundId());
        desk = new GridDesk(services, shown, round, rights.mayRun(shown), () -> getUI().ifPresent(ui -> show(scope)));
        add(desk);
        if (isAttached()) {
            open(round);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (desk != null && live == null) {
            open(desk.round());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        close();
    }

    private void open(RoundHead round) {
        var joined = services.live().join(round.roundId(), windowId);
        live = joined;
        var shown = Objects.requireNonNull(desk);
        watches.add(Watch.changes(this, joined.revision(), () -> shown.update(joined.snapshot())));
        shown.load(joined.snapshot());
    }

    private void close() {
        watches.forEach(Registration::remove);
        watches.clear();
        var joined = live;
        if (joined != null) {
            live = null;
            services.live().leave(joined, windowId);
        }
        desk = null;
    }

    private Div choice(BlocOfYear shown, List<RoundHead> rounds, RoundHead chosen) {
        var links = new Div();
        links.addClassName("bloc-years");
        for (var round : rounds) {
            var link = ScoreWords.link(
                    BlocEntrance.path(shown.blocId(), shown.year(), ScoringPlace.SEGMENT) + "&" + ROUND + "="
                            + round.roundId(),
                    groupName(shown, round));
            if (round.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.add(link);
        }
        return links;
    }

    private String groupName(BlocOfYear shown, RoundHead round) {
        return shown.groups().stream()
                .filter(group -> round.groupId() != null && round.groupId() == group.id())
                .map(BlocOfYear.Group::name)
                .findFirst()
                .orElse(round.title());
    }

    private Section nothing(BlocOfYear shown) {
        var section = new Section("");
        var hasTable = services.queries().hasTable(shown.blocId(), shown.year());
        var empty = new EmptyState(
                Glyph.TABLE,
                getTranslation(hasTable ? "score.grid.notOpen" : "score.grid.noTable", String.valueOf(shown.year())),
                getTranslation(hasTable ? "score.grid.notOpenMore" : "score.grid.noTableMore"));
        if (hasTable && rights.mayRun(shown)) {
            var open = new Button(getTranslation("score.grid.open"), click -> opening(shown));
            open.addThemeVariants(ButtonVariant.PRIMARY);
            empty.add(open);
        } else if (!hasTable) {
            empty.add(ScoreWords.link(
                    BlocEntrance.path(shown.blocId(), shown.year(), "tieu-chi"), getTranslation("score.grid.toTable")));
        }
        section.add(empty);
        return section;
    }

    private void opening(BlocOfYear shown) {
        var today = java.time.LocalDate.ofInstant(
                services.clock().instant(), services.clock().getZone());
        new OpenScoringDialog(
                        getTranslation("score.grid.openAsk", shown.name(), String.valueOf(shown.year())),
                        getTranslation("score.grid.openThen"),
                        getTranslation("score.grid.open"),
                        new ScoringDates(today.plusDays(14), today.plusDays(28), today.plusDays(35)),
                        dates -> {
                            services.scoring().open(shown.blocId(), shown.year(), dates);
                            Toasts.success(getTranslation("score.grid.opened"));
                            show(new Scope(shown.year(), null));
                        })
                .open();
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return bloc == null
                ? getTranslation("score.grid.place")
                : getTranslation("score.grid.title", bloc.name(), String.valueOf(bloc.year()));
    }

    @Override
    public List<Crumb> crumbs() {
        return bloc == null ? List.of() : entrance.crumbs(bloc, getTranslation("bloc.list.title"));
    }
}
