package vn.thidua.dashboard.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.BlocResult;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.PerformanceQueries;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.WorkQueries;

/** How the blocs perform: spread, years, and inside one bloc its units and criteria. */
@Component
@Order(20)
class ResultsPage implements DashboardPage {

    /** So many years before the year are drawn. */
    private static final int YEARS = 6;

    private final WorkQueries works;
    private final PerformanceQueries performance;

    ResultsPage(WorkQueries works, PerformanceQueries performance) {
        this.works = works;
        this.performance = performance;
    }

    @Override
    public String key() {
        return "ket-qua";
    }

    @Override
    public String title(Words words) {
        return words.say("dashboard.page.results");
    }

    /** Inside a bloc: the one of the address, otherwise the one whose units lie furthest apart. */
    @Override
    public List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words) {
        var year = Scopes.year(scope);
        var sight = Sight.of(scope, year);
        var links = Scopes.links(scope);
        var results = works.trend(sight, YEARS);
        var figures = new ResultFigures(words, links, scope.provinceId() == null);
        var parts = new ArrayList<Supplier<DashboardPart>>();
        parts.add(() -> figures.spread(results));
        parts.add(() -> figures.trend(results));
        results.stream()
                .filter(one -> one.year() == year)
                .max(Comparator.comparingDouble(BlocResult::width))
                .ifPresent(bloc -> {
                    var inside = sight.ofBloc(bloc.blocId());
                    parts.add(() -> figures.units(bloc, performance.units(inside)));
                    parts.add(() -> figures.criteria(bloc, performance.criteria(inside)));
                });
        return parts;
    }
}
