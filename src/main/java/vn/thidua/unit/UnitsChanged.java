package vn.thidua.unit;

import java.util.Set;

/** Units were registered, corrected, ended or revived: whoever shows them reads again. */
public record UnitsChanged(Set<Long> unitIds) {}
