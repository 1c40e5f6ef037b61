package vn.thidua.dashboard;

/** Of so many targets of a year so many were met or exceeded by the numbers known at the end of a month. */
public record MonthOutcome(int year, int month, long kept, long targets) {

    public double percent() {
        return 100.0 * kept / targets;
    }
}
