package vn.thidua.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Asked of the modules above: which units are still in use after a day. An import does not end those. */
public interface UnitUse {

    /** Of the given units those that stand, for example, in a bloc of a year that begins after the day. */
    Set<Long> usedAfter(Collection<Long> unitIds, LocalDate day);
}
