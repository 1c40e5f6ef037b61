package vn.thidua.dashboard;

/**
 * Where targets lead: met or exceeded now, and at year-end if counts go on at their pace and rates stay at their level.
 *
 * @param month last month with a number, 0 where there is none
 */
public record YearEnd(long keptNow, long keptThen, long targets, int month) {

    public double percentNow() {
        return 100.0 * keptNow / targets;
    }

    public double percentThen() {
        return 100.0 * keptThen / targets;
    }
}
