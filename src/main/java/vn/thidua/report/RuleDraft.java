package vn.thidua.report;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the form gives it.
 *
 * @param provinceId the province it holds for
 * @param from UNIT (to the head) or HEAD (to the board)
 * @param nextYear whether the day lies in the year after the emulation year
 * @param validFrom the rule holds for years of which 1 January lies from this day on
 * @param sourced whether the day itself stands in the source
 */
public record RuleDraft(
        long provinceId,
        ReportKind kind,
        Party from,
        int dueDay,
        int dueMonth,
        boolean nextYear,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<ReportField> required,
        String source,
        boolean sourced) {

    public RuleDraft {
        required = Set.copyOf(required);
    }
}
