package vn.thidua.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the targets of a bloc in a year: each target of each unit by its newest number.
 *
 * @param dueOn day by which the pledge is to be signed, {@code null} where no rule names one
 * @param signed whether the pledge is in force
 * @param overdue not signed, and the day is past
 * @param open targets without a number yet; a number without a target is left out
 * @param generated whether numbers were made up for the demonstration
 */
public record PledgeOutcome(
        long blocId,
        String bloc,
        String province,
        int year,
        @Nullable LocalDate dueOn,
        boolean signed,
        boolean overdue,
        long exceeded,
        long met,
        long notMet,
        long open,
        boolean generated)
        implements Serializable {

    /** Targets that count; those without a number count as not met yet, as in the pledge itself. */
    public long targets() {
        return exceeded + met + notMet + open;
    }

    public long kept() {
        return exceeded + met;
    }
}
