package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * Takes down who gets a seat that the last ballot left open: decided by head and deputy, by the chair, or by a lot drawn
 * by hand (TT 01/2024/TT-TANDTC, article 29). One person enters it, another confirms; the program never decides.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class DecisionService {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final RoundResults results;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final AuditChain audit;

    DecisionService(
            MeetingRights rights,
            RoundStore rounds,
            RoundResults results,
            CurrentUser currentUser,
            JdbcClient sql,
            AuditChain audit) {
        this.rights = rights;
        this.rounds = rounds;
        this.results = results;
        this.currentUser = currentUser;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * Enters the choice for one seat, by the position on the ballot of the round. Breaks {@code vote.decision.none} where
     * nobody has to decide, {@code vote.decision.notInPool} or {@code vote.decision.full}.
     */
    @Transactional
    public void enter(long roundId, int position, String reason) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        var outcome = results.outcome(round);
        var decider = outcome.decider();
        if (round.state() != RoundState.CONFIRMED || decider == null) {
            throw new RuleViolation("vote.decision.none");
        }
        var cleaned = Names.clean(reason);
        if (cleaned.isEmpty()) {
            throw new RuleViolation("vote.reason.missing");
        }
        if (position < 0
                || position >= round.options().size()
                || !outcome.pool().contains(round.options().get(position).label())) {
            throw new RuleViolation("vote.decision.notInPool");
        }
        var entered = sql.sql("select count(*) from vote_decision where round_id = ?")
                .param(roundId)
                .query(Integer.class)
                .single();
        if (entered >= outcome.seatsLeft()) {
            throw new RuleViolation("vote.decision.full");
        }
        sql.sql("insert into vote_decision (round_id, pos, decider, reason, entered_by) values (?, ?, ?, ?, ?)")
                .params(
                        roundId,
                        position,
                        decider.name(),
                        cleaned,
                        currentUser.require().accountId())
                .update();
        audit.append("DECISION_ENTERED", "round " + roundId, decider + " " + position + " " + cleaned);
    }

    /** Takes a choice back that nobody has confirmed yet, to enter it anew. */
    @Transactional
    public void takeBack(long roundId, int position) {
        rights.run(rounds.meetingOf(roundId));
        rounds.lock(roundId);
        if (sql.sql("delete from vote_decision where round_id = ? and pos = ? and confirmed_by is null")
                        .params(roundId, position)
                        .update()
                == 0) {
            throw new RuleViolation("vote.decision.none");
        }
        audit.append("DECISION_TAKEN_BACK", "round " + roundId, String.valueOf(position));
    }

    /** Confirms a choice that somebody else entered; breaks {@code vote.sheet.samePerson}. */
    @Transactional
    public void confirm(long roundId, int position) {
        rights.count(rounds.meetingOf(roundId));
        rounds.lock(roundId);
        var person = currentUser.require().accountId();
        var enteredBy = sql.sql("select entered_by from vote_decision where round_id = ? and pos = ?")
                .params(roundId, position)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.decision.none"));
        if (enteredBy == person) {
            throw new RuleViolation("vote.sheet.samePerson");
        }
        sql.sql("update vote_decision set confirmed_by = ? where round_id = ? and pos = ?")
                .params(person, roundId, position)
                .update();
        audit.append("DECISION_CONFIRMED", "round " + roundId, String.valueOf(position));
    }
}
