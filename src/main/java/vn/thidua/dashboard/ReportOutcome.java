package vn.thidua.dashboard;

import java.io.Serializable;

/**
 * How punctual the units of a bloc were in a year; one count for each unit and report that is due.
 *
 * @param missing not handed in although the day is past
 * @param unitsBehind units with a report late or missing
 * @param generated whether reports were made up for the demonstration
 */
public record ReportOutcome(
        long blocId,
        String bloc,
        String province,
        int year,
        long onTime,
        long late,
        long missing,
        long unitsBehind,
        boolean generated)
        implements Serializable {

    public long due() {
        return onTime + late + missing;
    }
}
