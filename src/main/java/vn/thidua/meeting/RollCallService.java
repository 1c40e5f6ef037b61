package vn.thidua.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Calls the roll: who is there, who stands in for whom, who is absent and why. Every change is kept. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class RollCallService {

    private final MeetingRights rights;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final Clock clock;

    RollCallService(MeetingRights rights, CurrentUser currentUser, JdbcClient sql, Clock clock) {
        this.rights = rights;
        this.currentUser = currentUser;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Marks a unit. The time of arrival is that of the first mark at the table, the time of leaving that of the mark
     * {@link AttendanceStatus#LEFT}. Breaks {@code meeting.roll.changed} where somebody else marked the unit meanwhile.
     */
    @Transactional
    public void mark(long meetingId, RollMark mark) {
        var facts = rights.run(meetingId);
        if (!facts.state().isChangeable()) {
            throw new RuleViolation("meeting.over");
        }
        check(mark);
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var by = currentUser.require().displayName();
        var changed = sql.sql("""
                        update roll_call set status = :status, delegate_name = :delegate, paper = :paper, reason = :reason,
                               arrived_at = if(:atTable, coalesce(arrived_at, :now), arrived_at),
                               left_at = if(:status = 'LEFT', :now, null),
                               checked_by = :by, checked_at = :now, version = version + 1
                         where meeting_id = :meeting and unit_id = :unit and version = :version
                        """)
                .param("status", mark.status().name())
                .param("delegate", Names.clean(mark.delegateName()))
                .param("paper", Names.clean(mark.paper()))
                .param("reason", Names.clean(mark.reason()))
                .param("atTable", mark.status().isAtTheTable())
                .param("now", now)
                .param("by", by)
                .param("meeting", meetingId)
                .param("unit", mark.unitId())
                .param("version", mark.versionSeen())
                .update();
        if (changed == 0) {
            throw new RuleViolation("meeting.roll.changed");
        }
        sql.sql("insert into roll_call_event (meeting_id, unit_id, status, at, done_by) values (?, ?, ?, ?, ?)")
                .params(meetingId, mark.unitId(), mark.status().name(), now, by)
                .update();
    }

    private static void check(RollMark mark) {
        var delegate = Names.clean(mark.delegateName());
        if (mark.status() == AttendanceStatus.SUBSTITUTE
                && (delegate.isEmpty() || Names.clean(mark.paper()).isEmpty())) {
            throw new RuleViolation("meeting.substitute.paperMissing");
        }
        if (mark.status() == AttendanceStatus.EXCUSED
                && Names.clean(mark.reason()).isEmpty()) {
            throw new RuleViolation("meeting.roll.reasonMissing");
        }
    }
}
