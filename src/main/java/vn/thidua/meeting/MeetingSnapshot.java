package vn.thidua.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conference as it is committed at a moment: what console and projector show of it. */
public record MeetingSnapshot(
        long id,
        long blocId,
        int year,
        String blocName,
        MeetingType type,
        String title,
        String place,
        Instant startsAt,
        @Nullable Instant endsAt,
        MeetingState state,
        Roll roll,
        List<AgendaItem> agenda,
        List<MeetingFacts.Officer> officers) {

    public MeetingSnapshot {
        agenda = List.copyOf(agenda);
        officers = List.copyOf(officers);
    }
}
