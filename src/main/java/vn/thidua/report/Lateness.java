package vn.thidua.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How late a report is and what that costs. Pure functions. */
public final class Lateness {

    private static final int SHORT = 5;
    private static final int MIDDLE = 10;
    private static final int LONG = 15;

    private Lateness() {}

    /**
     * Whole days after the due day, 0 where it was handed in on that day or before. What is still missing counts to the
     * day of asking.
     *
     * @param handedInOn day it was first handed in, in the province's time zone; {@code null} while it is missing
     */
    public static int daysLate(LocalDate dueOn, @Nullable LocalDate handedInOn, LocalDate today) {
        var until = handedInOn == null ? today : handedInOn;
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
    }

    /**
     * Points taken off for one late report, 0 or negative: 5 to less than 10 days −5, 10 to less than 15 days −10, from 15
     * days on −20. Source: Hưng Yên, guidance on blocs 2021, penalties (domain 3.A).
     */
    public static int penalty(int daysLate) {
        if (daysLate >= LONG) {
            return -20;
        }
        if (daysLate >= MIDDLE) {
            return -10;
        }
        return daysLate >= SHORT ? -5 : 0;
    }
}
