package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.dashboard.PledgeOutcome;
import vn.thidua.dashboard.ReportOutcome;
import vn.thidua.dashboard.Work;
import vn.thidua.shared.ui.NumberCard;

/** The numbers on pledges and reports, with last year's beside them; they stand behind the number of blocs. */
class WorkCards {

    private final Words words;
    private final Work work;
    private final RowLinks links;

    WorkCards(Words words, Work work, RowLinks links) {
        this.words = words;
        this.work = work;
        this.links = links;
    }

    void addTo(Div cards) {
        cards.addComponentAtIndex(1, kept());
        cards.addComponentAtIndex(2, late());
    }

    private NumberCard kept() {
        var year = work.year();
        var generated = work.pledgesOf(year).stream().anyMatch(PledgeOutcome::generated);
        return new NumberCard(words.say("dashboard.card.kept"), percent(year), links.pledges(""))
                .withNote(note(percent(year - 1), generated));
    }

    private NumberCard late() {
        var year = work.year();
        var generated = work.reportsOf(year).stream().anyMatch(ReportOutcome::generated);
        return new NumberCard(words.say("dashboard.card.late"), late(year), links.reports(RowLinks.BEHIND))
                .withNote(note(late(year - 1), generated));
    }

    private String late(int year) {
        return words.say("dashboard.card.count", work.sumOfReports(year, one -> one.late() + one.missing()));
    }

    private String percent(int year) {
        var kept = work.keptPercent(year);
        return Double.isNaN(kept) ? "–" : words.say("dashboard.work.percent", kept);
    }

    private String note(String before, boolean generated) {
        var note = words.say("dashboard.card.lastYear", String.valueOf(work.year() - 1), before);
        return generated ? note + " · " + words.say("dashboard.generated") : note;
    }
}
