package vn.thidua.vote;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a rehearsal out of the database, child before parent; the chain of events keeps that it was held and wiped. */
@Component
class RehearsalWipe {

    private static final List<String> OF_ROUNDS = List.of(
            "ballot",
            "named_ballot",
            "tally",
            "tally_summary",
            "manual_count",
            "manual_sheet",
            "vote_confirmation",
            "vote_decision",
            "vote_announcement",
            "envelope",
            "entitlement",
            "vote_option");

    private final RoundKeys keys;
    private final AuditChain audit;
    private final JdbcClient sql;

    RehearsalWipe(RoundKeys keys, AuditChain audit, JdbcClient sql) {
        this.keys = keys;
        this.audit = audit;
        this.sql = sql;
    }

    /** The caller has made sure that the question is a rehearsal, and holds the lock on its round. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wipe(long meetingId, long motionId) {
        var rounds = sql.sql("select id from vote_round where motion_id = ? order by id desc")
                .param(motionId)
                .query(Long.class)
                .list();
        sql.sql("update hall_scene set scene = 'AUTO', round_id = null where meeting_id = ?")
                .param(meetingId)
                .update();
        for (var round : rounds) {
            for (var table : OF_ROUNDS) {
                sql.sql("delete from " + table + " where round_id = ?")
                        .param(round)
                        .update();
            }
            sql.sql("delete from vote_round where id = ?").param(round).update();
        }
        sql.sql("delete from vote_nominee where motion_id = ?").param(motionId).update();
        sql.sql("delete from vote_motion where id = ? and rehearsal")
                .param(motionId)
                .update();
        sql.sql("delete from agenda_item where meeting_id = ? and kind = 'BALLOT' and subject_id = ?")
                .params(meetingId, motionId)
                .update();
        audit.append("REHEARSAL_WIPED", "meeting " + meetingId, "rounds " + rounds);
        AfterCommit.run(() -> rounds.forEach(keys::destroy));
    }
}
