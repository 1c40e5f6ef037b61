package vn.thidua.pledge;

/** A unit entered what it reached of a target. */
public record ActualEntered(long pledgeId, long itemId, long unitId, int month) {}
