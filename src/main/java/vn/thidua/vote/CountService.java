package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.RoundKey.BrokenSealException;

/** Opens the envelopes of a closed round, counts, and has two people confirm; then nothing opens an envelope again. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class CountService {

    private static final Logger log = LoggerFactory.getLogger(CountService.class);

    /** Members of the counting committee who must confirm. */
    private static final int CONFIRMATIONS = 2;

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final RoundKeys keys;
    private final Mix mix;
    private final AuditChain audit;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate alone;

    CountService(
            MeetingRights rights,
            RoundStore rounds,
            RoundKeys keys,
            Mix mix,
            AuditChain audit,
            CurrentUser currentUser,
            JdbcClient sql,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rights = rights;
        this.rounds = rounds;
        this.keys = keys;
        this.mix = mix;
        this.audit = audit;
        this.currentUser = currentUser;
        this.sql = sql;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Mixes, opens and counts, all or nothing; asked again it changes nothing. Breaks {@code vote.seal.broken} where a
     * single envelope is not as it was at closing, {@code vote.sheet.missing} while paper or hands are not confirmed, and
     * {@code vote.key.unusable}.
     */
    public void tally(long roundId) {
        rights.run(rounds.meetingOf(roundId));
        try {
            alone.executeWithoutResult(status -> {
                var round = rounds.lock(roundId);
                if (round.state() == RoundState.TALLIED || round.state() == RoundState.CONFIRMED) {
                    return;
                }
                round.state().requireNext(RoundState.TALLIED);
                var count = mix.open(round);
                rounds.become(round, RoundState.TALLIED);
                audit.append("TALLIED", "round " + roundId, count.votes().toString());
            });
        } catch (BrokenSealException e) {
            log.error("The envelopes of round {} are not as they were at closing; nothing was counted", roundId);
            alone.executeWithoutResult(status -> audit.append("SEAL_BROKEN", "round " + roundId, ""));
            throw new RuleViolation("vote.seal.broken");
        }
    }

    /**
     * Confirms the result as a member of the counting committee. With the second one it is final, and the key is
     * destroyed. Tells whether it is final now.
     */
    @Transactional
    public boolean confirm(long roundId) {
        rights.count(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        round.state().requireNext(RoundState.CONFIRMED);
        sql.sql("insert ignore into vote_confirmation (round_id, account_id, at) values (?, ?, ?)")
                .params(
                        roundId,
                        currentUser.require().accountId(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        var confirmed = sql.sql("select count(*) from vote_confirmation where round_id = ?")
                .param(roundId)
                .query(Integer.class)
                .single();
        if (confirmed < CONFIRMATIONS) {
            return false;
        }
        rounds.become(round, RoundState.CONFIRMED);
        audit.append("CONFIRMED", "round " + roundId, "");
        audit.append("KEY_DESTROYED", "round " + roundId, "");
        AfterCommit.run(() -> keys.destroy(roundId));
        return true;
    }
}
