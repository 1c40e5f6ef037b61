package vn.thidua.vote;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.RollCallQueries;
import vn.thidua.shared.RuleViolation;

/** The moment a round closes: nothing further comes in, and what is there is sealed. Whoever calls has asked for the right. */
@Component
class RoundClosing {

    private final RollCallQueries rolls;
    private final RoundStore rounds;
    private final RoundKeys keys;
    private final RoundResults results;
    private final AuditChain audit;
    private final JdbcClient sql;
    private final Clock clock;

    RoundClosing(
            RollCallQueries rolls,
            RoundStore rounds,
            RoundKeys keys,
            RoundResults results,
            AuditChain audit,
            JdbcClient sql,
            Clock clock) {
        this.rolls = rolls;
        this.rounds = rounds;
        this.keys = keys;
        this.results = results;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Closes the round that the caller has locked; asked again it gives the same seal. Breaks {@code vote.close.noQuorum}
     * where so many units left meanwhile that the conference has no quorum any more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RoundSeal close(RoundRecord round) {
        var box = results.sealedBox(round.id());
        var done = round.seal();
        if (done != null && round.state() != RoundState.VOID) {
            return new RoundSeal(HexFormat.of().formatHex(done), results.envelopes(round.id()));
        }
        round.state().requireNext(RoundState.CLOSED);
        requireQuorum(round);
        keys.keepEnvelopes(round.id(), box.lines());
        sql.sql("update vote_round set seal = ?, closed_at = ? where id = ?")
                .params(box.seal(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), round.id())
                .update();
        rounds.become(round, RoundState.CLOSED);
        var seal = new RoundSeal(
                HexFormat.of().formatHex(box.seal()), box.envelopes().size());
        audit.append("CLOSED", "round " + round.id(), "envelopes " + seal.envelopes() + ", seal " + seal.seal());
        return seal;
    }

    private void requireQuorum(RoundRecord round) {
        var roll = rolls.frozen(round.meetingId());
        if (!roll.isQuorate() && !rounds.isRehearsal(round.id())) {
            throw new RuleViolation("vote.close.noQuorum", roll.missing());
        }
    }
}
