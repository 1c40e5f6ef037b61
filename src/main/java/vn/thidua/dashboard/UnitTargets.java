package vn.thidua.dashboard;

import java.io.Serializable;

/** What became of the targets of a unit in a bloc. */
public record UnitTargets(
        long unitId,
        String unitName,
        long blocId,
        String bloc,
        String province,
        int year,
        long kept,
        long notMet,
        long open,
        boolean generated)
        implements Serializable {

    public long targets() {
        return kept + notMet + open;
    }

    /** Whether anything is not met yet. */
    public boolean isBehind() {
        return notMet + open > 0;
    }

    public double percent() {
        return 100.0 * kept / targets();
    }
}
