package vn.thidua.shared.chart;

import java.io.Serializable;

/**
 * A place on the axis.
 *
 * @param key what the figures are grouped by, such as a code or a year; comes back in {@link DrillTarget}
 * @param label what the reader sees
 */
public record Category(String key, String label) implements Serializable {

    /** Key of the place that sums up what did not fit. */
    public static final String OTHERS = "…";

    public boolean isOthers() {
        return key.equals(OTHERS);
    }
}
