package vn.thidua.dashboard;

import java.io.Serializable;

/** Points of a unit in a criterion, by the newest stage there is. */
public record CriterionResult(
        long unitId,
        String unitName,
        long criterionId,
        String code,
        String criterion,
        double maximum,
        double points,
        boolean generated)
        implements Serializable {

    /** Of the criterion's maximum. */
    public double percent() {
        return 100 * points / maximum;
    }
}
