package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.dashboard.PledgeOutcome;
import vn.thidua.dashboard.ReportOutcome;
import vn.thidua.dashboard.Work;
import vn.thidua.shared.ui.NumberCard;

/** The numbers on pledges and reports, with last year's beside them. */
class WorkCards extends Div {

    WorkCards(Work work, RowLinks links) {
        addClassName("number-cards");
        var year = work.year();
        add(
                new NumberCard(getTranslation("dashboard.card.kept"), percent(work, year), links.pledges(""))
                        .withNote(note(
                                percent(work, year - 1),
                                year,
                                work.pledgesOf(year).stream().anyMatch(PledgeOutcome::generated))),
                new NumberCard(
                                getTranslation("dashboard.card.late"),
                                getTranslation("dashboard.card.count", late(work, year)),
                                links.reports(RowLinks.BEHIND))
                        .withNote(note(
                                getTranslation("dashboard.card.count", late(work, year - 1)),
                                year,
                                work.reportsOf(year).stream().anyMatch(ReportOutcome::generated))));
    }

    private static long late(Work work, int year) {
        return work.sumOfReports(year, one -> one.late() + one.missing());
    }

    private String percent(Work work, int year) {
        var kept = work.keptPercent(year);
        return Double.isNaN(kept) ? "–" : getTranslation("dashboard.work.percent", kept);
    }

    private String note(String before, int year, boolean generated) {
        var note = getTranslation("dashboard.card.lastYear", String.valueOf(year - 1), before);
        return generated ? note + " · " + getTranslation("dashboard.generated") : note;
    }
}
