package vn.thidua.dashboard;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reached in the published ranking of its bloc.
 *
 * @param percent of its own maximum; {@code null} where it has none
 * @param place among all units of the bloc; {@code null} where it is not ranked
 * @param points points in all, {@code maximum} those it could have
 * @param lastYear percentage of the year before, by the line of the unit; {@code null} where there is none
 * @param generated whether scores were made up for the demonstration
 */
public record UnitResult(
        long blocId,
        String bloc,
        String province,
        int year,
        long unitId,
        String unitName,
        @Nullable Double percent,
        @Nullable Integer place,
        double points,
        double maximum,
        boolean disqualified,
        @Nullable Double lastYear,
        boolean generated)
        implements Serializable {}
