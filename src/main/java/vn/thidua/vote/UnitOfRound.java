package vn.thidua.vote;

/** A unit with a right to vote in a round. */
public record UnitOfRound(long unitId, String name) {}
