package vn.thidua.meeting;

import java.time.Instant;

/** A conference in a list. */
public record MeetingRow(
        long id, MeetingType type, String title, String place, Instant startsAt, MeetingState state) {}
