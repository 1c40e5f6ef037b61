package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
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

    private static final int REASON = 250;

    private final MeetingRights rights;
    private final ScoreGate scores;
    private final JdbcClient sql;
    private final AuditChain audit;

    MotionService(MeetingRights rights, ScoreGate scores, JdbcClient sql, AuditChain audit) {
        this.rights = rights;
        this.scores = scores;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * Puts a question to the vote; nominees of an award come from the published ranking. Breaks
     * {@code vote.motion.nomineesMissing}, {@code vote.motion.seats}, {@code vote.motion.noRanking} or
     * {@code vote.motion.notRanked}.
     */
    @Transactional
    public long put(long meetingId, MotionDraft draft) {
        var meeting = rights.run(meetingId);
        requireChangeable(meeting);
        var document = draft.subject() == Subject.THONG_QUA;
        if (draft.seats() < 1 || draft.seats() > 60 || (document && draft.seats() != 1)) {
            throw new RuleViolation("vote.motion.seats");
        }
        if (!document && draft.nominees().isEmpty()) {
            throw new RuleViolation("vote.motion.nomineesMissing");
        }
        var admitted = scores.admit(meeting, draft);
        var id = sql.sql("insert into vote_motion (meeting_id, subject, title, seats, rehearsal, ranking_no, unranked)"
                        + " values (?, ?, ?, ?, ?, ?, ?) returning id")
                .params(Arrays.asList(
                        meetingId,
                        draft.subject().name(),
                        Names.required(draft.title()),
                        draft.seats(),
                        draft.rehearsal(),
                        admitted.rankingNo(),
                        Names.clean(draft.unranked())))
                .query(Long.class)
                .single();
        for (var nominee : admitted.nominees()) {
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

    /** Keeps why the vote went against the order of the scores; the minutes and the hand-over need it. */
    @Transactional
    public void explain(long motionId, String reason) {
        var meetingId = sql.sql("select meeting_id from vote_motion where id = ?")
                .param(motionId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.motion.unknown"));
        rights.run(meetingId);
        var cleaned = reason(reason);
        sql.sql("update vote_motion set score_reason = ? where id = ?")
                .params(cleaned, motionId)
                .update();
        audit.append("SCORE_ORDER_EXPLAINED", "motion " + motionId, cleaned);
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

    /** Releases a nominee that was held back, by somebody here or by a violation that was reported, with the reason. */
    @Transactional
    public void release(long nomineeId, String reason) {
        var meeting = note(nomineeId, "released", reason, "RELEASED");
        var unit = sql.sql("select unit_id from vote_nominee where id = ?")
                .param(nomineeId)
                .query((row, n) -> row.getObject("unit_id", Long.class))
                .single();
        var hold = unit == null ? null : scores.holds(meeting, List.of(unit)).get(unit);
        if (hold != null) {
            sql.sql("update vote_nominee set hold = ? where id = ? and hold = ''")
                    .params(hold.substring(0, Math.min(REASON, hold.length())), nomineeId)
                    .update();
        }
    }

    private MeetingFacts note(long nomineeId, String column, String reason, String action) {
        var meetingId = sql.sql("select m.meeting_id from vote_nominee n join vote_motion m on m.id = n.motion_id"
                        + " where n.id = ?")
                .param(nomineeId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.nominee.unknown"));
        var meeting = rights.run(meetingId);
        requireChangeable(meeting);
        var cleaned = reason(reason);
        sql.sql("update vote_nominee set " + column + " = ? where id = ?")
                .params(cleaned, nomineeId)
                .update();
        audit.append(action, "nominee " + nomineeId, cleaned);
        return meeting;
    }

    private static String reason(String text) {
        var cleaned = Names.clean(text);
        if (cleaned.isEmpty()) {
            throw new RuleViolation("vote.reason.missing");
        }
        if (cleaned.length() > REASON) {
            throw new RuleViolation("vote.reason.tooLong", cleaned.length(), REASON);
        }
        return cleaned;
    }

    private static void requireChangeable(MeetingFacts meeting) {
        if (!meeting.state().isChangeable()) {
            throw new RuleViolation("vote.meeting.over");
        }
    }
}
