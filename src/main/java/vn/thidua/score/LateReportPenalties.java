package vn.thidua.score;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.report.LatenessRow;
import vn.thidua.report.ReportKind;
import vn.thidua.report.ReportQueries;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Moments;

/**
 * Points taken off for reports that came late or are overdue (Hưng Yên, guidance on blocs 2021, penalties). Conventions:
 * the rule speaks of reports, so registration and self-score cost nothing; a report that no unit of the bloc handed in
 * through the program was taken in some other way and costs nobody anything.
 */
@Component
class LateReportPenalties implements PenaltySource {

    private static final Set<ReportKind> REPORTS =
            EnumSet.of(ReportKind.QUARTER_1, ReportKind.MIDYEAR, ReportKind.QUARTER_3, ReportKind.YEAREND);

    private final ReportQueries reports;
    private final Messages messages;

    LateReportPenalties(ReportQueries reports, Messages messages) {
        this.reports = reports;
        this.messages = messages;
    }

    @Override
    public List<Penalty> penalties(BlocOfYear bloc) {
        var rows = reports.lateness(bloc, REPORTS);
        var takenIn = rows.stream()
                .filter(row -> row.handedInOn() != null)
                .map(LatenessRow::kind)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.penalty() < 0 && takenIn.contains(row.kind()))
                .map(row -> new Penalty(row.unitId(), BigDecimal.valueOf(row.penalty()), reason(row), row.generated()))
                .toList();
    }

    /** In the language of papers: a published ranking keeps the words. */
    private String reason(LatenessRow row) {
        return messages.text(
                Messages.VIETNAMESE,
                row.handedInOn() == null ? "score.penalty.missing" : "score.penalty.late",
                messages.text(Messages.VIETNAMESE, row.kind().key()),
                row.daysLate(),
                Moments.day(row.dueOn()));
    }
}
