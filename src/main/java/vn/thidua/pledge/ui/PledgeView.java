package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** The pledge of a bloc for a year: its items, what each unit registered, who signed, and how it was amended. */
@Route("khoi/:blocId([0-9]{1,18})/giao-uoc")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@StyleSheet("styles/pledge.css")
class PledgeView extends Div implements BeforeEnterObserver, ScopedView, HasDynamicTitle, HasCrumbs {

    private final PledgeDesk desk;
    private final BlocEntrance entrance;
    private @Nullable BlocOfYear bloc;

    PledgeView(PledgeDesk desk, BlocEntrance entrance) {
        this.desk = desk;
        this.entrance = entrance;
        addClassNames("page", "pledge-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bloc = entrance.enter(event).orElse(null);
    }

    @Override
    public void show(Scope scope) {
        var entered = bloc;
        removeAll();
        if (entered == null) {
            return;
        }
        add(entrance.bar(entered, PledgePlace.SEGMENT));
        desk.queries()
                .page(entered.blocId(), entered.year())
                .ifPresentOrElse(
                        page -> draw(new PledgeContext(desk, entered, page, () -> show(scope))),
                        () -> add(nothing(entered)));
    }

    private void draw(PledgeContext context) {
        add(new PledgeSummary(context));
        if (context.mayRun()) {
            add(new GapList(context));
        }
        context.mine().ifPresent(member -> add(new OwnPart(context, member)));
        add(new ItemsCard(context), new UnitsCard(context));
        if (!context.page().amendments().isEmpty()) {
            add(new AmendmentsCard(context));
        }
    }

    private Section nothing(BlocOfYear entered) {
        var section = new Section("");
        section.add(new EmptyState(
                Glyph.FILE_TEXT,
                getTranslation("pledge.empty.title", String.valueOf(entered.year())),
                getTranslation("pledge.empty"),
                desk.rights().mayRun(entered) ? beginnings(entered) : new Button[0]));
        return section;
    }

    private Button[] beginnings(BlocOfYear entered) {
        var begin = new Button(
                getTranslation("pledge.begin"),
                click -> act(() -> desk.pledges().begin(entered.blocId(), entered.year())));
        if (!desk.queries().canCopyInto(entered.blocId(), entered.year())) {
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            return new Button[] {begin};
        }
        var copy = new Button(
                getTranslation("pledge.copy"),
                click -> act(() -> desk.pledges().copyLastYear(entered.blocId(), entered.year())));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {copy, begin};
    }

    private void act(Runnable command) {
        try {
            command.run();
        } catch (RuleViolation broken) {
            Toasts.error(getTranslation(broken.key(), broken.args()));
        }
        show(new Scope(null, null));
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
        return bloc == null
                ? getTranslation("pledge.place")
                : getTranslation("pledge.title", bloc.name(), String.valueOf(bloc.year()));
    }
}
