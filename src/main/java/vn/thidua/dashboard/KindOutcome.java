package vn.thidua.dashboard;

import java.time.LocalDate;

/**
 * How punctual a kind of report was; one count for each unit.
 *
 * @param kind code as in {@code report.kind.X}
 * @param missing not handed in although the day is past
 * @param dueOn the latest day it was due
 */
public record KindOutcome(String kind, long onTime, long late, long missing, LocalDate dueOn, boolean generated) {

    public long due() {
        return onTime + late + missing;
    }
}
