package vn.thidua.dashboard.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.AwardQueries;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.dashboard.DashboardQueries;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.PunctualityQueries;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.WorkQueries;
import vn.thidua.shared.chart.Finding;

/** The province today: five numbers, what is late, what needs a decision, figures, who heads what. */
@Component
@Order(10)
class TodayPage implements DashboardPage {

    private final DashboardQueries queries;
    private final WorkQueries works;
    private final AwardQueries awards;
    private final PunctualityQueries punctuality;
    private final BlocSizes guide;

    TodayPage(
            DashboardQueries queries,
            WorkQueries works,
            AwardQueries awards,
            PunctualityQueries punctuality,
            BlocSizes guide) {
        this.queries = queries;
        this.works = works;
        this.awards = awards;
        this.punctuality = punctuality;
        this.guide = guide;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String title(Words words) {
        return words.say("dashboard.page.today");
    }

    @Override
    public List<DashboardPart> parts(DashboardScope scope, Words words) {
        var year = Scopes.year(scope);
        var sight = Sight.of(scope, year);
        var links = Scopes.links(scope);
        var work = works.work(sight);
        var blocs = queries.blocs(sight);
        var headline = queries.headline(sight);
        var numbers = new TodayNumbers(words, links)
                .of(headline, queries.headline(sight.at(year - 1)), work, awards.counts(sight, 1));
        var attention = new AttentionLines(words, links);
        var ofWork = new WorkFigures(words, work, links, scope.provinceId() == null);
        var figures = new Figures(words, queries, guide, sight, links);
        return List.of(
                numbers,
                attention.late(work, blocs, queries.units(sight), guide),
                attention.decisions(punctuality.waiting(sight), queries.drafts(sight)),
                ofWork.results(),
                ofWork.pledges(),
                ofWork.reports(),
                figures.sizes(),
                figures.families(),
                figures.unitsByFamily(),
                figures.classes(),
                figures.rewards(),
                figures.changes(),
                heads(
                        words,
                        blocs,
                        words.say(
                                scope.provinceId() == null ? "dashboard.rule.all" : "dashboard.rule.one",
                                String.valueOf(year),
                                headline.blocs(),
                                headline.blocsOfTheYear())));
    }

    /** Who heads what: every bloc with its head, deputies and size. */
    private static Listing heads(Words words, List<BlocLine> blocs, String rule) {
        var headed = blocs.stream().filter(BlocLine::hasHead).count();
        return new ListingWriter<>(blocs)
                .link("dashboard.column.bloc", BlocLine::name, one -> "khoi/" + one.blocId() + "?nam=" + one.year())
                .text("dashboard.column.head", one -> one.hasHead() ? one.head() : words.say("dashboard.heads.none"))
                .text("dashboard.column.deputies", BlocLine::deputies)
                .number("dashboard.column.size", BlocLine::size)
                .text("dashboard.column.province", BlocLine::province)
                .text("dashboard.column.family", one -> words.say("bloc.family." + one.family()))
                .text("dashboard.column.year", one -> String.valueOf(one.year()))
                .write(
                        "heads",
                        new Finding(
                                words.say("dashboard.heads.title", headed, blocs.size()),
                                words.say("dashboard.heads.sentence") + " " + rule,
                                words.say("dashboard.rows.empty")));
    }
}
