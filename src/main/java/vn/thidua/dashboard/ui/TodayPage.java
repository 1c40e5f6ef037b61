package vn.thidua.dashboard.ui;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.AwardQueries;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.dashboard.DashboardQueries;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.PunctualityQueries;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.Work;
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
    private final AtOnce atOnce;

    TodayPage(
            DashboardQueries queries,
            WorkQueries works,
            AwardQueries awards,
            PunctualityQueries punctuality,
            BlocSizes guide,
            AtOnce atOnce) {
        this.queries = queries;
        this.works = works;
        this.awards = awards;
        this.punctuality = punctuality;
        this.guide = guide;
        this.atOnce = atOnce;
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
    public List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words) {
        var year = Scopes.year(scope);
        var sight = Sight.of(scope, year);
        var links = Scopes.links(scope);
        var before = sight.at(year - 1);
        // what stands first begins first, and of that what takes longest
        var pledges = atOnce.ask(() -> works.pledges(sight));
        var reports = atOnce.ask(() -> works.reports(sight));
        var results = atOnce.ask(() -> works.results(sight));
        var openScorings = atOnce.ask(() -> works.openScorings(sight));
        var blocsThere = atOnce.ask(() -> queries.blocs(sight));
        var headline = atOnce.ask(() -> queries.headline(sight));
        var headlineBefore = atOnce.ask(() -> queries.headline(before));
        var counts = atOnce.ask(() -> awards.counts(sight, 1));
        var units = atOnce.ask(() -> queries.units(sight));
        var waiting = atOnce.ask(() -> punctuality.waiting(sight));
        var drafts = atOnce.ask(() -> queries.drafts(sight));
        var rewards = atOnce.ask(() -> queries.rewards(sight));
        var families = atOnce.ask(() -> queries.families(sight));
        var sizes = atOnce.ask(() -> queries.sizes(sight));
        var classes = atOnce.ask(() -> queries.classes(sight));
        var classesBefore = atOnce.ask(() -> queries.classes(before));
        var changes = atOnce.ask(() -> queries.changes(sight, before.year()));

        var work = new Work(year, results.get(), pledges.get(), reports.get(), openScorings.get());
        var blocs = blocsThere.get();
        var attention = new AttentionLines(words, links);
        var ofWork = new WorkFigures(words, work, links, scope.provinceId() == null);
        var figures = new Figures(words, guide, sight, links);
        return List.of(
                () -> new TodayNumbers(words, links).of(headline.get(), headlineBefore.get(), work, counts.get()),
                () -> attention.late(work, blocs, units.get(), guide),
                () -> attention.decisions(waiting.get(), drafts.get()),
                () -> ofWork.results(),
                () -> ofWork.pledges(),
                () -> ofWork.reports(),
                () -> figures.sizes(sizes.get()),
                () -> figures.families(families.get()),
                () -> figures.unitsByFamily(families.get()),
                () -> figures.classes(classes.get(), classesBefore.get()),
                () -> figures.rewards(rewards.get()),
                () -> figures.changes(changes.get()),
                () -> heads(
                        words,
                        blocs,
                        words.say(
                                scope.provinceId() == null ? "dashboard.rule.all" : "dashboard.rule.one",
                                String.valueOf(year),
                                headline.get().blocs(),
                                headline.get().blocsOfTheYear())));
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
