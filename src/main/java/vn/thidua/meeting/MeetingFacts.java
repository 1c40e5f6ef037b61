package vn.thidua.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;

/**
 * A conference as others that work with it need it.
 *
 * @param startsAt planned begin
 * @param endsAt planned end, {@code null} where none was planned
 * @param openedAt when it was really opened, {@code null} before
 * @param endedAt when it was really ended, {@code null} before
 */
public record MeetingFacts(
        long id,
        long blocId,
        int year,
        long provinceId,
        String blocName,
        MeetingType type,
        String title,
        String place,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        MeetingState state,
        Quorum quorum,
        List<BlocMember> members,
        List<Officer> officers) {

    /** Who serves in it. */
    public record Officer(
            Duty duty,
            String name,
            @Nullable Long unitId,
            @Nullable Long accountId) {}

    public MeetingFacts {
        members = List.copyOf(members);
        officers = List.copyOf(officers);
    }

    /** When it began, and as long as it has not, when it is planned to: the day whose rules hold. */
    public Instant begin() {
        return openedAt == null ? startsAt : openedAt;
    }

    public boolean isOpen() {
        return state == MeetingState.OPEN;
    }

    /** Whether the account serves in the conference with that duty. */
    public boolean serves(Duty duty, long accountId) {
        return officers.stream()
                .anyMatch(officer ->
                        officer.duty() == duty && officer.accountId() != null && officer.accountId() == accountId);
    }
}
