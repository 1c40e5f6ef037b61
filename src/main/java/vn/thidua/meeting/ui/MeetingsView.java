package vn.thidua.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingRow;
import vn.thidua.meeting.MeetingService;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** The conferences of a bloc in a year. */
@Route("khoi/:blocId/" + MeetingPlace.SEGMENT)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@StyleSheet("styles/meeting.css")
class MeetingsView extends Div implements ScopedView, BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final BlocEntrance entrance;
    private final BlocRights rights;
    private final MeetingQueries queries;
    private final MeetingService meetings;
    private final Clock clock;
    private @Nullable BlocOfYear bloc;

    MeetingsView(
            BlocEntrance entrance, BlocRights rights, MeetingQueries queries, MeetingService meetings, Clock clock) {
        this.entrance = entrance;
        this.rights = rights;
        this.queries = queries;
        this.meetings = meetings;
        this.clock = clock;
        addClassName("bloc-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bloc = entrance.enter(event).orElse(null);
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        if (bloc == null) {
            return;
        }
        var rows = queries.ofBloc(bloc.blocId(), bloc.year());
        var section = new Section(
                rows.isEmpty() ? "" : getTranslation("meeting.list.count", rows.size(), String.valueOf(bloc.year())));
        if (rows.isEmpty()) {
            section.add(empty(bloc));
        } else {
            section.withActions(MeetingUiWords.link(
                    "quy-dinh-bo-phieu?tinh=" + bloc.provinceId(), getTranslation("meeting.list.rules")));
            if (rights.mayRun(bloc)) {
                section.withActions(plan(bloc));
            }
            section.add(grid(bloc, rows));
        }
        add(entrance.bar(bloc, MeetingPlace.SEGMENT), section);
    }

    private EmptyState empty(BlocOfYear shown) {
        var title = getTranslation("meeting.list.none", String.valueOf(shown.year()));
        return rights.mayRun(shown)
                ? new EmptyState(Glyph.CALENDAR, title, getTranslation("meeting.list.noneSentence"), plan(shown))
                : new EmptyState(Glyph.CALENDAR, title, getTranslation("meeting.list.noneSentence"));
    }

    private Button plan(BlocOfYear shown) {
        var button = new Button(
                getTranslation("meeting.plan"),
                Glyph.PLUS.create(),
                click -> new MeetingDialog(
                                shown,
                                meetings,
                                clock,
                                id -> getUI().ifPresent(ui -> ui.navigate(
                                        "khoi/" + shown.blocId() + "/" + MeetingPlace.SEGMENT + "/" + id,
                                        QueryParameters.of("nam", String.valueOf(shown.year())))))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private DataGrid<MeetingRow> grid(BlocOfYear shown, List<MeetingRow> rows) {
        var grid = new DataGrid<MeetingRow>("meeting.list.empty");
        grid.link(
                "meeting.title.one",
                MeetingRow::title,
                row -> MeetingView.path(shown.blocId(), shown.year(), row.id()));
        grid.text("meeting.type", row -> getTranslation("meeting.type." + row.type()));
        grid.text("meeting.when", row -> MeetingUiWords.when(row.startsAt(), clock));
        grid.text("meeting.place", MeetingRow::place)
                .setAutoWidth(false)
                .setWidth("9em")
                .setFlexGrow(1);
        grid.text("meeting.agenda", row -> row.done() + "/" + row.items());
        grid.chip(
                "meeting.state",
                row -> MeetingUiWords.state(row.state()),
                row -> getTranslation("meeting.state." + row.state()));
        grid.setItems(rows);
        grid.setAllRowsVisible(true);
        return grid;
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return bloc == null ? List.of() : entrance.crumbs(bloc, getTranslation("meeting.crumb.blocs"));
    }
}
