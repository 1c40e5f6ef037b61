package vn.thidua.unit;

/** A unit that begins with an event: the new one of a merger or a split. Blank short name = the name itself. */
public record NewUnit(long provinceId, String name, String shortName, UnitClass unitClass) {}
