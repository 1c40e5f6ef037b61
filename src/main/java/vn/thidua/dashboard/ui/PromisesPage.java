package vn.thidua.dashboard.ui;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.TargetQueries;
import vn.thidua.dashboard.Work;
import vn.thidua.dashboard.WorkQueries;

/** How far the pledges are: by bloc, content and month, where they lead, who is behind. */
@Component
@Order(30)
class PromisesPage implements DashboardPage {

    private final WorkQueries works;
    private final TargetQueries targets;
    private final AtOnce atOnce;

    PromisesPage(WorkQueries works, TargetQueries targets, AtOnce atOnce) {
        this.works = works;
        this.targets = targets;
        this.atOnce = atOnce;
    }

    @Override
    public String key() {
        return "giao-uoc";
    }

    @Override
    public String title(Words words) {
        return words.say("dashboard.page.promises");
    }

    @Override
    public List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words) {
        var year = Scopes.year(scope);
        var sight = Sight.of(scope, year);
        var links = Scopes.links(scope);
        var months = atOnce.ask(() -> targets.byMonth(sight));
        var pledges = atOnce.ask(() -> works.pledges(sight));
        var yearEnd = atOnce.ask(() -> targets.yearEnd(sight));
        var contents = atOnce.ask(() -> targets.byContent(sight));
        var units = atOnce.ask(() -> targets.byUnit(sight));

        var work = Work.ofPledges(year, pledges.get());
        var figures = new PromiseFigures(words, links);
        return List.of(
                () -> figures.numbers(work, yearEnd.get()),
                () -> figures.months(months.get(), yearEnd.get()),
                () -> figures.contents(contents.get()),
                () -> new WorkFigures(words, work, links, scope.provinceId() == null).pledges(),
                () -> figures.behind(units.get()));
    }
}
