package vn.thidua.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;

/** A conference as others that work with it need it. */
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
