package vn.thidua.report;

import java.util.stream.Stream;

/**
 * How punctual reports were that have been due by now.
 *
 * @param onTime handed in on the day or before
 * @param late handed in after it
 * @param missing not handed in yet
 */
public record Punctuality(int year, int onTime, int late, int missing) {

    static Punctuality of(int year, Stream<ReportCell> cells) {
        int onTime = 0;
        int late = 0;
        int missing = 0;
        for (var cell : cells.toList()) {
            if (cell.handedInOn() == null) {
                missing += cell.isLate() ? 1 : 0;
            } else if (cell.isLate()) {
                late++;
            } else {
                onTime++;
            }
        }
        return new Punctuality(year, onTime, late, missing);
    }

    public int due() {
        return onTime + late + missing;
    }

    /** Share on time in percent, 0 where nothing was due. */
    public double onTimePercent() {
        return due() == 0 ? 0 : 100.0 * onTime / due();
    }
}
