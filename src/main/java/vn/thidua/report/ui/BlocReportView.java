package vn.thidua.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import vn.thidua.document.ui.PaperLinks;
import vn.thidua.identity.Roles;
import vn.thidua.report.BlocReport;
import vn.thidua.report.BlocReportPaper;
import vn.thidua.report.BlocReportQueries;
import vn.thidua.report.ReportEntry;
import vn.thidua.report.ReportKind;
import vn.thidua.report.ReportService;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** The report of the bloc: made from the units' reports, with holes shown; the head writes the prose around it. */
@Route("khoi/:blocId/" + ReportWords.SEGMENT + "/:kind/tong-hop")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@StyleSheet("styles/report.css")
class BlocReportView extends Div implements ScopedView, BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final BlocEntrance entrance;
    private final BlocReportQueries queries;
    private final BlocReportPaper papers;
    private final ReportService service;
    private final Clock clock;
    private @Nullable BlocReport report;

    BlocReportView(
            BlocEntrance entrance,
            BlocReportQueries queries,
            BlocReportPaper papers,
            ReportService service,
            Clock clock) {
        this.entrance = entrance;
        this.queries = queries;
        this.papers = papers;
        this.service = service;
        this.clock = clock;
        addClassName("bloc-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        report = null;
        var kind = event.getRouteParameters().get("kind").flatMap(ReportKind::ofSlug);
        if (kind.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        entrance.enter(event).ifPresent(bloc -> {
            try {
                report = queries.report(bloc.blocId(), bloc.year(), kind.get());
            } catch (RuleViolation notDue) {
                event.rerouteToError(NotFoundException.class);
            }
        });
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var shown = report;
        if (shown == null) {
            return;
        }
        var page = shown.page();
        var state = new Section(getTranslation(
                "report.bloc.handedIn", shown.handedIn(), shown.parts().size()));
        state.setSentence(getTranslation(page.mayWrite() ? "report.bloc.sentence" : "report.form.readOnly"));
        var key = page.cell().key();
        state.withActions(new PaperLinks(
                () -> papers.paper(key.blocId(), key.year(), key.kind()),
                "bao-cao-%s-%d".formatted(key.kind().slug(), key.year()),
                extension -> getTranslation("report.paper." + extension)));
        state.add(new ReportState(page), new ReportActions(service, page, this::reload));
        add(entrance.bar(page.bloc(), ReportWords.SEGMENT), state, holes(shown));
        page.entries().forEach(entry -> add(chapter(shown, entry)));
        if (!shown.figures().isEmpty()) {
            var figures = new Section(getTranslation("report.figures"));
            shown.figures().forEach(table -> figures.add(new FiguresTable(table)));
            add(figures);
        }
    }

    private Section holes(BlocReport shown) {
        var holes = shown.holes();
        var section = new Section(
                holes.isEmpty()
                        ? getTranslation("report.holes.none")
                        : getTranslation("report.holes.title", holes.size()));
        if (!holes.isEmpty()) {
            section.setSentence(getTranslation("report.holes.sentence"));
            section.add(new Holes(holes));
        }
        return section;
    }

    private Section chapter(BlocReport shown, ReportEntry entry) {
        var section = new Section(getTranslation(entry.field().key()));
        var page = shown.page();
        var key = page.cell().key();
        if (page.mayWrite()) {
            section.add(new EntryField(
                            service,
                            clock,
                            key,
                            entry,
                            () -> queries.report(key.blocId(), key.year(), key.kind())
                                    .page()
                                    .entry(entry.field()))
                    .required(page.cell().due().required().contains(entry.field())));
        } else {
            var words = new Paragraph(entry.words().isEmpty() ? getTranslation("report.entry.empty") : entry.words());
            words.addClassName("report-words");
            section.add(words);
        }
        section.add(new UnitParts(shown, entry.field()));
        return section;
    }

    private void reload() {
        if (report != null) {
            var key = report.page().cell().key();
            report = queries.report(key.blocId(), key.year(), key.kind());
            show(new Scope(key.year(), null));
        }
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return report == null
                ? ""
                : getTranslation(
                        "report.bloc.pageTitle",
                        ReportWords.kind(report.page().cell().due().kind()));
    }

    @Override
    public List<Crumb> crumbs() {
        if (report == null) {
            return List.of();
        }
        var bloc = report.page().bloc();
        var crumbs = new ArrayList<>(entrance.crumbs(bloc, getTranslation("report.crumb.blocs")));
        crumbs.add(new Crumb(getTranslation("report.title"), ReportWords.path(bloc)));
        return crumbs;
    }
}
