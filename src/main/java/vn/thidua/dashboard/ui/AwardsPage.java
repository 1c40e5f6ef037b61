package vn.thidua.dashboard.ui;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.AwardQueries;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.RewardGuide;
import vn.thidua.dashboard.Sight;

/** Who was rewarded with what, whether it reached those it should reach, and how the flag goes round. */
@Component
@Order(40)
class AwardsPage implements DashboardPage {

    /** So many years before the year are told. */
    static final int YEARS = 4;

    /** Flags are few: they are told over more years. */
    static final int FLAG_YEARS = 9;

    private final AwardQueries awards;
    private final RewardGuide guide;
    private final AtOnce atOnce;

    AwardsPage(AwardQueries awards, RewardGuide guide, AtOnce atOnce) {
        this.awards = awards;
        this.guide = guide;
        this.atOnce = atOnce;
    }

    @Override
    public String key() {
        return "khen-thuong";
    }

    @Override
    public String title(Words words) {
        return words.say("dashboard.page.awards");
    }

    @Override
    public List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words) {
        var sight = Sight.of(scope, Scopes.year(scope));
        var links = Scopes.links(scope);
        var counts = atOnce.ask(() -> awards.counts(sight, YEARS));
        var proposals = atOnce.ask(() -> awards.proposals(sight));
        var lastAwards = atOnce.ask(() -> awards.lastAwards(sight));
        var byBloc = atOnce.ask(() -> awards.byBloc(sight));
        var wheel = atOnce.ask(() -> awards.flags(sight, FLAG_YEARS));

        var sorts = new AwardFigures(words, links, counts.get());
        var shares = new ShareFigures(words, links, counts.get(), guide);
        var turns = new TurnFigures(words, links);
        return List.of(
                () -> shares.numbers(proposals.get()),
                () -> sorts.families(),
                () -> shares.shares(),
                () -> sorts.levels(),
                () -> sorts.types(),
                () -> sorts.recipients(),
                () -> turns.waiting(lastAwards.get()),
                () -> shares.proposals(proposals.get()),
                () -> sorts.blocs(byBloc.get()),
                () -> turns.heads(wheel.get()),
                () -> turns.rounds(wheel.get()));
    }
}
