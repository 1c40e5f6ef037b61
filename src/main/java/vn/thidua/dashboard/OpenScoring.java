package vn.thidua.dashboard;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A bloc whose scoring is not finished although its last day is past.
 *
 * @param dueOn last day of explanations, the latest of its groups
 * @param open sheets that are not final
 */
public record OpenScoring(
        long blocId, String bloc, String province, int year, LocalDate dueOn, long open, long sheets, boolean generated)
        implements Serializable {}
