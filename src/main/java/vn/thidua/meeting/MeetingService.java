package vn.thidua.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Plans and holds conferences: agenda, officers, opening and end. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class MeetingService {

    private static final int COMMITTEE = 2;

    private final MeetingRepository meetings;
    private final MeetingRights rights;
    private final BlocRights blocs;
    private final JdbcClient sql;
    private final Clock clock;

    MeetingService(MeetingRepository meetings, MeetingRights rights, BlocRights blocs, JdbcClient sql, Clock clock) {
        this.meetings = meetings;
        this.rights = rights;
        this.blocs = blocs;
        this.sql = sql;
        this.clock = clock;
    }

    /** Plans a conference; the members of the bloc are its roll. */
    @Transactional
    public long plan(MeetingDraft draft) {
        var bloc = blocs.run(draft.blocId(), draft.year());
        var meeting = meetings.save(new Meeting(bloc.yearId(), draft));
        bloc.members().forEach(member -> expect(meeting.id(), member.unitId()));
        return meeting.id();
    }

    @Transactional
    public void describe(long meetingId, MeetingDraft draft) {
        rights.run(meetingId);
        meeting(meetingId).describe(draft);
    }

    /**
     * Names somebody who serves. There is one chair and one secretary, and a committee of two; secretary and committee
     * need an account, because they confirm with it.
     */
    @Transactional
    public void appoint(long meetingId, OfficerDraft officer) {
        var facts = rights.run(meetingId);
        meeting(meetingId).requireChangeable();
        if (officer.duty() != Duty.CHAIR && officer.accountId() == null) {
            throw new RuleViolation("meeting.officer.accountMissing");
        }
        if (officer.duty() == Duty.COUNTER) {
            var counters = facts.officers().stream()
                    .filter(known -> known.duty() == Duty.COUNTER)
                    .toList();
            if (counters.size() >= COMMITTEE) {
                throw new RuleViolation("meeting.officer.committeeFull");
            }
        } else {
            dismiss(meetingId, officer.duty());
        }
        sql.sql("insert into meeting_officer (meeting_id, duty, name, unit_id, account_id) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        meetingId,
                        officer.duty().name(),
                        Names.required(officer.name()),
                        officer.unitId(),
                        officer.accountId()))
                .update();
    }

    /** Clears a duty, for instance to name another committee. */
    @Transactional
    public void dismiss(long meetingId, Duty duty) {
        rights.run(meetingId);
        meeting(meetingId).requireChangeable();
        sql.sql("delete from meeting_officer where meeting_id = ? and duty = ?")
                .params(meetingId, duty.name())
                .update();
    }

    /** Adds an item at the end of the agenda. */
    @Transactional
    public long addToAgenda(long meetingId, AgendaKind kind, String title, @Nullable Long subjectId) {
        rights.run(meetingId);
        meeting(meetingId).requireChangeable();
        return sql.sql("insert into agenda_item (meeting_id, position, kind, title, subject_id)"
                        + " select :meeting, coalesce(max(position), 0) + 1, :kind, :title, :subject"
                        + " from agenda_item where meeting_id = :meeting returning id")
                .param("meeting", meetingId)
                .param("kind", kind.name())
                .param("title", Names.required(title))
                .param("subject", subjectId)
                .query(Long.class)
                .single();
    }

    /** Ticks an item of the agenda off, or opens it again. */
    @Transactional
    public void finishItem(long meetingId, long itemId, boolean done) {
        rights.run(meetingId);
        sql.sql("update agenda_item set done = ? where id = ? and meeting_id = ?")
                .params(done, itemId, meetingId)
                .update();
    }

    /** Opens the conference; units that joined the bloc since it was planned come onto the roll. */
    @Transactional
    public void open(long meetingId) {
        var facts = rights.run(meetingId);
        meeting(meetingId).open(clock.instant());
        facts.members().forEach(member -> expect(meetingId, member.unitId()));
    }

    @Transactional
    public void end(long meetingId) {
        rights.run(meetingId);
        meeting(meetingId).end(clock.instant());
    }

    @Transactional
    public void cancel(long meetingId) {
        rights.run(meetingId);
        meeting(meetingId).cancel();
    }

    private Meeting meeting(long meetingId) {
        return meetings.findById(meetingId).orElseThrow(() -> new RuleViolation("meeting.unknown"));
    }

    private void expect(long meetingId, long unitId) {
        sql.sql("insert ignore into roll_call (meeting_id, unit_id) values (?, ?)")
                .params(meetingId, unitId)
                .update();
    }
}
