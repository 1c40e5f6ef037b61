package vn.thidua.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a year on one page.
 *
 * @param results its published results and those of the units it came from, newest year first
 * @param targets its targets of the year
 * @param late its reports late or missing
 * @param awards its rewards as a collective and those of the units it came from, newest first
 */
public record UnitSheet(
        long unitId,
        String name,
        int year,
        LocalDate today,
        List<Result> results,
        List<TargetLine> targets,
        List<LateReport> late,
        List<Award> awards) {

    /**
     * A published result.
     *
     * @param units how many units were ranked
     */
    public record Result(
            int year,
            long blocId,
            String bloc,
            String unitName,
            @Nullable Double percent,
            @Nullable Integer place,
            int units,
            boolean generated) {}

    /** A decided reward. */
    public record Award(
            int year,
            String award,
            String decisionNo,
            @Nullable LocalDate decidedOn,
            String unitName) {}
}
