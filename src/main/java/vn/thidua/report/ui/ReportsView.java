package vn.thidua.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.report.ReportBoard;
import vn.thidua.report.ReportQueries;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** Reports of a bloc in a year: for head and board all units, reminders and the bloc's own reports; for a unit its list. */
@Route("khoi/:blocId/" + ReportWords.SEGMENT)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@StyleSheet("styles/report.css")
class ReportsView extends Div implements ScopedView, BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final BlocEntrance entrance;
    private final BlocRights rights;
    private final ReportQueries queries;
    private @Nullable BlocOfYear bloc;

    ReportsView(BlocEntrance entrance, BlocRights rights, ReportQueries queries) {
        this.entrance = entrance;
        this.rights = rights;
        this.queries = queries;
        addClassName("bloc-page");
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
        add(entrance.bar(shown, ReportWords.SEGMENT));
        var board = queries.board(shown.blocId(), shown.year());
        if (board.due().isEmpty()) {
            add(new EmptyState(Glyph.FILE_TEXT, getTranslation("report.none"), getTranslation("report.none.sentence")));
        } else if (board.seesAll()) {
            all(board);
        }
        board.units().stream()
                .filter(line -> !board.seesAll())
                .forEach(line -> add(own(line.name(), new OwnReports(line.cells()))));
    }

    private void all(ReportBoard board) {
        var counted = board.punctuality();
        var units = new Section(
                counted.due() == 0
                        ? getTranslation("report.matrix.nothingDue")
                        : getTranslation("report.matrix.title", counted.onTime(), counted.due()));
        units.setSentence(getTranslation("report.matrix.sentence", counted.late(), counted.missing()));
        if (rights.mayBoard(board.year())) {
            units.withActions(ReportWords.link(
                    RulesView.PATH + "?tinh=" + board.year().provinceId(), getTranslation("report.rules")));
        }
        if (board.hasGenerated()) {
            units.add(new Paragraph(getTranslation("report.generated.note")));
        }
        units.add(new ReportMatrix(board));
        add(
                units,
                own(
                        getTranslation("report.bloc.title"),
                        new OwnReports(board.bloc().cells())));
        add(new Reminders(board, queries.owed(board)));
    }

    private static Section own(String title, OwnReports reports) {
        var section = new Section(title);
        section.add(reports);
        return section;
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return bloc == null ? List.of() : entrance.crumbs(bloc, getTranslation("report.crumb.blocs"));
    }
}
