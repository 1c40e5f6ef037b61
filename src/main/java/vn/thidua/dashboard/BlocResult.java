package vn.thidua.dashboard;

import java.io.Serializable;

/**
 * How far the units of a bloc lie apart in the newest published ranking of a year, in percent of their own maximum.
 *
 * @param units units with a percentage
 * @param generated whether scores were made up for the demonstration
 */
public record BlocResult(
        long blocId,
        String bloc,
        String province,
        int year,
        long units,
        double lowest,
        double median,
        double highest,
        boolean generated)
        implements Serializable {

    /** Points of percentage between the best and the last unit. */
    public double width() {
        return highest - lowest;
    }
}
