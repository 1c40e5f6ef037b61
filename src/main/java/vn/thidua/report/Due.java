package vn.thidua.report;

import java.time.LocalDate;
import java.util.Set;

/**
 * A report that is due in a bloc and year.
 *
 * @param from a unit, or the head for the whole bloc
 * @param required headings that may not stay empty
 * @param source where the day comes from
 */
public record Due(ReportKind kind, Party from, Party to, LocalDate dueOn, Set<ReportField> required, String source) {

    public Due {
        required = Set.copyOf(required);
    }
}
