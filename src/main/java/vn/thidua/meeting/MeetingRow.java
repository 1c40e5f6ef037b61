package vn.thidua.meeting;

import java.time.Instant;

/**
 * A conference in the list of a bloc.
 *
 * @param items items of the agenda
 * @param done items that were dealt with
 */
public record MeetingRow(
        long id,
        MeetingType type,
        String title,
        String place,
        Instant startsAt,
        MeetingState state,
        int items,
        int done) {}
