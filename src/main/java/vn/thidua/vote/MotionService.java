package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Puts questions to the vote: who stands, who withdrew and why, who is held back by a violation. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class MotionService {

    private final MeetingRights rights;
    private final JdbcClient sql;
    private final AuditChain audit;

    MotionService(MeetingRights rights, JdbcClient sql, AuditChain audit) {
        this.rights = rights;
        this.sql = sql;
        this.audit = audit;
    }

    /** Puts a question to the vote. Breaks {@code vote.motion.nomineesMissing} or {@code vote.motion.seats}. */
    @Transactional
    public long put(long meetingId, MotionDraft draft) {
        requireChangeable(rights.run(meetingId));
        var document = draft.subject() == Subject.THONG_QUA;
        if (draft.seats() < 1 || draft.seats() > 60 || (document && draft.seats() != 1)) {
            throw new RuleViolation("vote.motion.seats");
        }
        if (!document && draft.nominees().isEmpty()) {
            throw new RuleViolation("vote.motion.nomineesMissing");
        }
        var id = sql.sql("insert into vote_motion (meeting_id, subject, title, seats, rehearsal) values (?, ?, ?, ?, ?)"
                        + " returning id")
                .params(
                        meetingId,
                        draft.subject().name(),
                        Names.required(draft.title()),
                        draft.seats(),
                        draft.rehearsal())
                .query(Long.class)
                .single();
        for (var nominee : draft.nominees()) {
            sql.sql("insert into vote_nominee (motion_id, unit_id, label, score, score_rank) values (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            id,
                            nominee.unitId(),
                            Names.required(nominee.label()),
                            nominee.score(),
                            nominee.scoreRank()))
                    .update();
        }
        return id;
    }

    /** A nominee withdraws; the reason is kept and the name is not on the next ballot. */
    @Transactional
    public void withdraw(long nomineeId, String reason) {
        note(nomineeId, "withdrawn", reason, "WITHDRAWN");
    }

    /** Holds a nominee back because of a violation; it comes on no ballot until it is released. */
    @Transactional
    public void hold(long nomineeId, String reason) {
        note(nomineeId, "hold", reason, "HELD");
    }

    /** Releases a nominee that was held back, with the reason. */
    @Transactional
    public void release(long nomineeId, String reason) {
        note(nomineeId, "released", reason, "RELEASED");
    }

    private void note(long nomineeId, String column, String reason, String action) {
        var meetingId = sql.sql("select m.meeting_id from vote_nominee n join vote_motion m on m.id = n.motion_id"
                        + " where n.id = ?")
                .param(nomineeId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.nominee.unknown"));
        requireChangeable(rights.run(meetingId));
        var cleaned = Names.clean(reason);
        if (cleaned.isEmpty()) {
            throw new RuleViolation("vote.reason.missing");
        }
        sql.sql("update vote_nominee set " + column + " = ? where id = ?")
                .params(cleaned, nomineeId)
                .update();
        audit.append(action, "nominee " + nomineeId, cleaned);
    }

    private static void requireChangeable(MeetingFacts meeting) {
        if (!meeting.state().isChangeable()) {
            throw new RuleViolation("vote.meeting.over");
        }
    }
}
