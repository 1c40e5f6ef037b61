package vn.thidua.meeting;

import java.time.LocalDate;

/** A conference that a source tells of: bloc, year it was about, kind, day and place, and what came of it. */
public record HeldMeeting(
        long blocId, int year, MeetingType type, LocalDate heldOn, String place, MeetingRecord record) {}
