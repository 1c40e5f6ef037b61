package vn.thidua.dashboard.ui;

import java.util.List;
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

    PromisesPage(WorkQueries works, TargetQueries targets) {
        this.works = works;
        this.targets = targets;
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
    public List<DashboardPart> parts(DashboardScope scope, Words words) {
        var year = Scopes.year(scope);
        var sight = Sight.of(scope, year);
        var links = Scopes.links(scope);
        var work = Work.ofPledges(year, works.pledges(sight));
        var figures = new PromiseFigures(words, links);
        var months = targets.byMonth(sight);
        var yearEnd = targets.yearEnd(sight);
        return List.of(
                figures.numbers(work, yearEnd),
                figures.months(months, yearEnd),
                figures.contents(targets.byContent(sight)),
                new WorkFigures(words, work, links, scope.provinceId() == null).pledges(),
                figures.behind(targets.byUnit(sight)));
    }
}
