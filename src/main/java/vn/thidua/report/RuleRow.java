package vn.thidua.report;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule in a list.
 *
 * @param provinceId {@code null} for a default of all provinces
 */
public record RuleRow(
        long id,
        @Nullable Long provinceId,
        ReportKind kind,
        Party from,
        Party to,
        int dueDay,
        int dueMonth,
        boolean nextYear,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<ReportField> required,
        String source,
        boolean sourced,
        int version) {

    /** Its day in an emulation year. */
    public LocalDate dueOn(int year) {
        return LocalDate.of(nextYear ? year + 1 : year, dueMonth, dueDay);
    }

    boolean holdsIn(int year) {
        var day = LocalDate.of(year, 1, 1);
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
