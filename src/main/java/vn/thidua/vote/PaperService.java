package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.RuleViolation;

/** Hands a unit paper instead of its telephone. A unit has one channel in a round, whatever happens at the same time. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class PaperService {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final JdbcClient sql;
    private final AuditChain audit;

    PaperService(MeetingRights rights, RoundStore rounds, JdbcClient sql, AuditChain audit) {
        this.rights = rights;
        this.rounds = rounds;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * Gives the unit a paper slip. Breaks {@code vote.paper.voted} where its electronic ballot is in the box, and
     * {@code vote.paper.notEntitled} where it has no electronic vote.
     */
    @Transactional
    public void issue(long roundId, long unitId) {
        rights.run(rounds.meetingOf(roundId));
        turn(roundId, unitId, Channel.ELECTRONIC, Channel.PAPER);
        audit.append("PAPER_ISSUED", "round " + roundId, "unit " + unitId);
    }

    /** Takes an unused paper slip back; the unit votes on its telephone again. */
    @Transactional
    public void takeBack(long roundId, long unitId) {
        rights.run(rounds.meetingOf(roundId));
        turn(roundId, unitId, Channel.PAPER, Channel.ELECTRONIC);
        audit.append("PAPER_BACK", "round " + roundId, "unit " + unitId);
    }

    /** Locks round and right in the order casting does, and looks for an envelope in a statement of its own. */
    private void turn(long roundId, long unitId, Channel from, Channel to) {
        var state = sql.sql("select state from vote_round where id = ? lock in share mode")
                .param(roundId)
                .query((row, n) -> RoundState.valueOf(row.getString("state")))
                .single();
        if (state != RoundState.OPEN) {
            throw new RuleViolation("vote.round.state." + state);
        }
        if (!rounds.find(roundId).method().isElectronic()) {
            throw new RuleViolation("vote.paper.notEntitled");
        }
        var right = sql.sql("select id, channel from entitlement where round_id = ? and unit_id = ? for update")
                .params(roundId, unitId)
                .query((row, n) -> new Right(row.getBytes("id"), Channel.valueOf(row.getString("channel"))))
                .optional()
                .filter(found -> found.channel() == from)
                .orElseThrow(() -> new RuleViolation("vote.paper.notEntitled"));
        var voted = sql.sql("select count(*) from envelope where entitlement_id = ?")
                .param(right.id())
                .query(Integer.class)
                .single();
        if (voted > 0) {
            throw new RuleViolation("vote.paper.voted");
        }
        sql.sql("update entitlement set channel = ? where id = ?")
                .params(to.name(), right.id())
                .update();
    }

    private record Right(byte[] id, Channel channel) {}
}
