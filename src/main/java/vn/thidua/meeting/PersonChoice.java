package vn.thidua.meeting;

/** Somebody with an account who can serve in a conference: an officer of the board or of a member unit. */
public record PersonChoice(long accountId, String name, String unit) {}
