package vn.thidua.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision behind an event.
 *
 * @param effectiveOn first day on which the new state holds
 * @param scanId stored file of the scanned decision
 * @param certainty "" where the clerk has the decision; "sourced" or "background" for facts taken from elsewhere
 */
public record EventPaper(
        LocalDate effectiveOn,
        String decisionNo,
        @Nullable LocalDate decisionOn,
        @Nullable Long scanId,
        String note,
        String source,
        String certainty) {

    public static EventPaper of(LocalDate effectiveOn, String decisionNo) {
        return new EventPaper(effectiveOn, decisionNo, null, null, "", "", "");
    }
}
