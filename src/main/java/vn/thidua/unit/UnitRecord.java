package vn.thidua.unit;

/** All fields of a stored unit. */
record UnitRecord(long id, int version, String province, UnitDraft fields) {}
