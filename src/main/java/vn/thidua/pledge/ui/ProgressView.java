package vn.thidua.pledge.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.pledge.UnitCompletion;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/**
 * What the units of a bloc reached of their pledge. Head, deputies and readers of the province see the overview of all
 * units and each unit's sheet ({@code ?don-vi=12}); an officer of another member sees the sheet of the own unit only.
 */
@Route("khoi/:blocId([0-9]{1,18})/tien-do")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@StyleSheet("styles/pledge.css")
class ProgressView extends Div implements BeforeEnterObserver, ScopedView, HasDynamicTitle, HasCrumbs {

    /** Query parameter of the unit whose sheet is shown. */
    static final String UNIT = "don-vi";

    private final ProgressDesk desk;
    private final BlocEntrance entrance;
    private @Nullable BlocOfYear bloc;
    private @Nullable BlocMember unit;
    private @Nullable UnitCompletion sheet;

    ProgressView(ProgressDesk desk, BlocEntrance entrance) {
        this.desk = desk;
        this.entrance = entrance;
        addClassNames("page", "progress-page");
    }

    /** Path of a unit's sheet, without a leading slash. */
    static String path(BlocOfYear bloc, long unitId) {
        return BlocEntrance.path(bloc.blocId(), bloc.year(), ProgressPlace.SEGMENT) + "&" + UNIT + "=" + unitId;
    }

    /** Loads the sheet before anything is shown, so that whoever may not see the unit never enters. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unit = null;
        sheet = null;
        bloc = entrance.enter(event).orElse(null);
        var entered = bloc;
        if (entered == null) {
            return;
        }
        var asked = event.getLocation().getQueryParameters().getSingleParameter(UNIT);
        if (asked.isPresent()) {
            load(entered, asked.get());
        } else if (!desk.queries().seesAll(entered)) {
            desk.rights().mine(entered).ifPresent(mine -> load(entered, String.valueOf(mine.unitId())));
        }
    }

    private void load(BlocOfYear entered, String asked) {
        try {
            var unitId = Long.parseLong(asked);
            sheet = desk.pledges()
                    .completion(entered.blocId(), entered.year(), unitId)
                    .orElse(null);
            unit = entered.member(unitId).orElseThrow(NotFoundException::new);
        } catch (NumberFormatException | RuleViolation unknown) {
            throw new NotFoundException();
        }
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var entered = bloc;
        if (entered == null) {
            return;
        }
        add(entrance.bar(entered, ProgressPlace.SEGMENT));
        var page = desk.pledges().page(entered.blocId(), entered.year());
        var shown = unit;
        if (page.isEmpty() || page.get().items().isEmpty()) {
            add(nothing(entered));
        } else if (shown != null) {
            var completion = sheet != null ? sheet : new UnitCompletion(shown.unitId(), shown.name(), List.of());
            add(new SheetCard(desk, entered, shown, completion));
        } else {
            add(new ProgressOverview(entered, desk.pledges().completion(entered.blocId(), entered.year())));
        }
    }

    private Section nothing(BlocOfYear entered) {
        var section = new Section("");
        section.add(new EmptyState(
                Glyph.CHART_COLUMN,
                getTranslation("pledge.progress.empty.title", String.valueOf(entered.year())),
                getTranslation("pledge.progress.empty"),
                PledgeWords.link(
                        BlocEntrance.path(entered.blocId(), entered.year(), PledgePlace.SEGMENT),
                        getTranslation("pledge.progress.toPledge"))));
        return section;
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public List<Crumb> crumbs() {
        return bloc == null ? List.of() : entrance.crumbs(bloc, getTranslation("bloc.list.title"));
    }

    @Override
    public String getPageTitle() {
        if (bloc == null) {
            return getTranslation("pledge.progress.place");
        }
        return getTranslation(
                "pledge.progress.title", unit == null ? bloc.name() : unit.name(), String.valueOf(bloc.year()));
    }
}
