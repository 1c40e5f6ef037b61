package vn.thidua.meeting;

/** The unit a telephone speaks for in a conference. */
public record Seat(long meetingId, long unitId) {}
