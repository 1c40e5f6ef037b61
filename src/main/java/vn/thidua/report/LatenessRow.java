package vn.thidua.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a unit handed a report in, for the penalty rule.
 *
 * @param handedInOn {@code null} while it is missing
 * @param daysLate up to today while it is missing
 * @param penalty points by {@link Lateness#penalty(int)}, 0 or negative
 * @param generated whether the report was made up for the demonstration
 */
public record LatenessRow(
        long unitId,
        ReportKind kind,
        LocalDate dueOn,
        @Nullable LocalDate handedInOn,
        int daysLate,
        int penalty,
        boolean generated) {

    static LatenessRow of(ReportCell cell) {
        return new LatenessRow(
                cell.key().unitId(),
                cell.due().kind(),
                cell.due().dueOn(),
                cell.handedInOn(),
                cell.daysLate(),
                Lateness.penalty(cell.daysLate()),
                cell.isGenerated());
    }
}
