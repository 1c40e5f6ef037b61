package vn.thidua.dashboard.ui;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.PunctualityQueries;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.Work;
import vn.thidua.dashboard.WorkQueries;

/** How punctual the reports are, and what is missing in the records. */
@Component
@Order(50)
class PunctualityPage implements DashboardPage {

    private final WorkQueries works;
    private final PunctualityQueries queries;
    private final AtOnce atOnce;

    PunctualityPage(WorkQueries works, PunctualityQueries queries, AtOnce atOnce) {
        this.works = works;
        this.queries = queries;
        this.atOnce = atOnce;
    }

    @Override
    public String key() {
        return "dung-han";
    }

    @Override
    public String title(Words words) {
        return words.say("dashboard.page.punctuality");
    }

    @Override
    public List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words) {
        var year = Scopes.year(scope);
        var sight = Sight.of(scope, year);
        var links = Scopes.links(scope);
        var gaps = atOnce.ask(() -> queries.gaps(sight));
        var reports = atOnce.ask(() -> works.reports(sight));
        var kinds = atOnce.ask(() -> queries.byKind(sight));
        var late = atOnce.ask(() -> queries.late(sight));

        var work = Work.ofReports(year, reports.get());
        var figures = new PunctualityFigures(words, links);
        return List.of(
                () -> figures.numbers(work),
                () -> figures.kinds(kinds.get()),
                () -> figures.gaps(gaps.get()),
                () -> new WorkFigures(words, work, links, scope.provinceId() == null).reports(),
                () -> figures.late(late.get()));
    }
}
