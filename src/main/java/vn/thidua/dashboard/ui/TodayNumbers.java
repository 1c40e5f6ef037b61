package vn.thidua.dashboard.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.AwardCounts;
import vn.thidua.dashboard.Headline;
import vn.thidua.dashboard.PledgeOutcome;
import vn.thidua.dashboard.ReportOutcome;
import vn.thidua.dashboard.Work;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;

/** The five numbers that matter, each with last year's beside it and its rows behind it. */
class TodayNumbers {

    private final Words words;
    private final RowLinks links;

    TodayNumbers(Words words, RowLinks links) {
        this.words = words;
        this.links = links;
    }

    KeyNumbers of(Headline now, Headline before, Work work, AwardCounts awards) {
        return new KeyNumbers(
                "numbers",
                words.say("dashboard.numbers"),
                List.of(blocs(now, before), kept(work), late(work), decided(awards), direct(awards)));
    }

    private KeyNumber blocs(Headline now, Headline before) {
        return new KeyNumber(
                words.say("dashboard.card.blocs"),
                (double) now.blocs(),
                (double) before.blocs(),
                0,
                "",
                words.say("dashboard.card.unitsIn", now.units()),
                links.blocs());
    }

    private KeyNumber kept(Work work) {
        var year = work.year();
        return new KeyNumber(
                words.say("dashboard.card.kept"),
                known(work.keptPercent(year)),
                known(work.keptPercent(year - 1)),
                1,
                "%",
                generated(work.pledgesOf(year).stream().anyMatch(PledgeOutcome::generated)),
                links.pledges(""));
    }

    private KeyNumber late(Work work) {
        var year = work.year();
        return new KeyNumber(
                words.say("dashboard.card.late"),
                (double) work.sumOfReports(year, one -> one.late() + one.missing()),
                (double) work.sumOfReports(year - 1, one -> one.late() + one.missing()),
                0,
                "",
                generated(work.reportsOf(year).stream().anyMatch(ReportOutcome::generated)),
                links.reports(RowLinks.BEHIND));
    }

    private KeyNumber decided(AwardCounts awards) {
        var year = awards.year();
        return KeyNumber.ofCount(
                words.say("dashboard.card.decided"),
                awards.decided(year),
                awards.decided(year - 1),
                links.register(year, "trang-thai", "DECIDED"));
    }

    private KeyNumber direct(AwardCounts awards) {
        var year = awards.year();
        return new KeyNumber(
                words.say("dashboard.card.direct"),
                known(awards.directPercent(year)),
                known(awards.directPercent(year - 1)),
                1,
                "%",
                "",
                links.register(year, "lop", "TRUC_TIEP"));
    }

    private String generated(boolean is) {
        return is ? words.say("dashboard.generated") : "";
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
