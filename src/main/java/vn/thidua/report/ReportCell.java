package vn.thidua.report;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One report that is due, and what became of it so far.
 *
 * @param state {@code null} while nothing was begun
 * @param handedInOn day it was handed in for the first time, in the province's time zone
 * @param daysLate whole days after the due day, up to today while it is missing
 * @param missing required headings that are empty
 * @param isGenerated whether it is made up for demonstration
 * @param segment page below the bloc where another module takes it in, "" where it is written here
 */
public record ReportCell(
        ReportKey key,
        Due due,
        @Nullable SubmissionState state,
        @Nullable LocalDate handedInOn,
        int daysLate,
        Set<ReportField> missing,
        boolean isGenerated,
        String segment) {

    public ReportCell {
        missing = Set.copyOf(missing);
    }

    public boolean isHandedIn() {
        return state != null && state.isHandedIn();
    }

    /** Not handed in, or returned, and the day is over. */
    public boolean isOverdue() {
        return !isHandedIn() && (daysLate > 0 && handedInOn == null || state == SubmissionState.RETURNED);
    }

    public boolean isLate() {
        return daysLate > 0;
    }

    /** Handed in, but a heading that is required now is empty. */
    public boolean isIncomplete() {
        return isHandedIn() && !missing.isEmpty();
    }

    /** How it stands, for a word and a colour. */
    public Standing standing() {
        if (state == SubmissionState.RETURNED) {
            return Standing.RETURNED;
        }
        if (isHandedIn()) {
            if (isIncomplete()) {
                return Standing.INCOMPLETE;
            }
            return isLate() ? Standing.LATE : Standing.ON_TIME;
        }
        return isLate() ? Standing.MISSING : Standing.OPEN;
    }

    /** Words: {@code report.standing.LATE} and so on. */
    public enum Standing {
        OPEN,
        MISSING,
        RETURNED,
        INCOMPLETE,
        LATE,
        ON_TIME
    }
}
