package vn.thidua.unit;

import java.util.List;

/**
 * One unit becomes several.
 *
 * @param sourceGoesOn whether the old unit is itself one of the parts, otherwise it ends the day before
 */
public record SplitUnit(long sourceId, boolean sourceGoesOn, List<NewUnit> newUnits, EventPaper paper) {}
