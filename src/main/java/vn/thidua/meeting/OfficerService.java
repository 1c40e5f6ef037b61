package vn.thidua.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Names all who serve in a conference in one step. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class OfficerService {

    private final MeetingService meetings;

    OfficerService(MeetingService meetings) {
        this.meetings = meetings;
    }

    /** Puts these people in the place of those named before. Breaks {@code meeting.officer.sameCounter}. */
    @Transactional
    public void name(long meetingId, OfficersDraft draft) {
        // the first command asks whether the person may
        for (var duty : Duty.values()) {
            meetings.dismiss(meetingId, duty);
        }
        var first = draft.firstCounter();
        if (first != null && Objects.equals(first, draft.secondCounter())) {
            throw new RuleViolation("meeting.officer.sameCounter");
        }
        if (!Names.clean(draft.chair()).isEmpty()) {
            meetings.appoint(meetingId, new OfficerDraft(Duty.CHAIR, draft.chair(), null, null));
        }
        appoint(meetingId, Duty.SECRETARY, draft.secretary());
        appoint(meetingId, Duty.COUNTER, first);
        appoint(meetingId, Duty.COUNTER, draft.secondCounter());
    }

    private void appoint(long meetingId, Duty duty, @Nullable PersonChoice person) {
        if (person != null) {
            meetings.appoint(meetingId, new OfficerDraft(duty, person.name(), null, person.accountId()));
        }
    }
}
