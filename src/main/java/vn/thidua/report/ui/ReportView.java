package vn.thidua.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.Roles;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportKind;
import vn.thidua.report.ReportPage;
import vn.thidua.report.ReportQueries;
import vn.thidua.report.ReportService;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** One report of one unit: written by its officers, received by whoever runs the bloc. */
@Route("khoi/:blocId/" + ReportWords.SEGMENT + "/:kind/don-vi/:unitId")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@StyleSheet("styles/report.css")
class ReportView extends Div implements ScopedView, BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final BlocEntrance entrance;
    private final ReportQueries queries;
    private final ReportService service;
    private final DocumentService documents;
    private final Clock clock;
    private @Nullable ReportPage page;

    ReportView(
            BlocEntrance entrance,
            ReportQueries queries,
            ReportService service,
            DocumentService documents,
            Clock clock) {
        this.entrance = entrance;
        this.queries = queries;
        this.service = service;
        this.documents = documents;
        this.clock = clock;
        addClassName("bloc-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = null;
        var kind = event.getRouteParameters().get("kind").flatMap(ReportKind::ofSlug);
        var unit = event.getRouteParameters().getLong("unitId").filter(id -> id > 0);
        if (kind.isEmpty() || unit.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        entrance.enter(event).ifPresent(bloc -> {
            try {
                page = queries.report(new ReportKey(bloc.blocId(), bloc.year(), kind.get(), unit.get()));
            } catch (RuleViolation notDue) {
                event.rerouteToError(NotFoundException.class);
            }
        });
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var shown = page;
        if (shown == null) {
            return;
        }
        var section = new Section(shown.name());
        section.setSentence(getTranslation(shown.mayWrite() ? "report.form.sentence" : "report.form.readOnly"));
        section.add(
                new ReportState(shown),
                new ReportForm(service, queries, documents, clock, shown),
                new ReportActions(service, shown, this::reload));
        add(entrance.bar(shown.bloc(), ReportWords.SEGMENT), section);
    }

    private void reload() {
        if (page != null) {
            page = queries.report(page.cell().key());
            show(new Scope(page.bloc().year(), null));
        }
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return page == null ? "" : ReportWords.kind(page.cell().due().kind());
    }

    @Override
    public List<Crumb> crumbs() {
        if (page == null) {
            return List.of();
        }
        var crumbs = new ArrayList<>(entrance.crumbs(page.bloc(), getTranslation("report.crumb.blocs")));
        crumbs.add(new Crumb(getTranslation("report.title"), ReportWords.path(page.bloc())));
        return crumbs;
    }
}
