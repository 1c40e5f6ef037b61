package vn.thidua.vote;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.vote.RoundKey.BrokenSealException;

/**
 * Looks after the start whether rounds can go on: the database against its witness, the key of every open or closed round
 * against one of its envelopes; keys of finished rounds that a crash left behind are destroyed.
 */
@Component
class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final JdbcClient sql;
    private final RoundStore rounds;
    private final RoundKeys keys;
    private final RoundResults results;
    private final Health health;

    Recovery(JdbcClient sql, RoundStore rounds, RoundKeys keys, RoundResults results, Health health) {
        this.sql = sql;
        this.rounds = rounds;
        this.keys = keys;
        this.results = results;
        this.health = health;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        if (!health.isSound()) {
            log.error("The database is older than its witness file; no round can be opened until this is settled");
        }
        for (var id : sql.sql("select id from vote_round where state in ('OPEN', 'CLOSED')")
                .query(Long.class)
                .list()) {
            if (!opens(rounds.find(id))) {
                log.error(
                        "Round {} cannot be counted: its key does not open its envelopes. Hold it void and repeat it",
                        id);
            }
        }
        sql.sql("select id from vote_round where state in ('CONFIRMED', 'VOID')").query(Long.class).list().stream()
                .filter(keys::exists)
                .forEach(keys::destroy);
    }

    private boolean opens(RoundRecord round) {
        if (!keys.isUsable(round.id(), round.fingerprint())) {
            return false;
        }
        var key = keys.of(round.id(), round.fingerprint());
        try {
            results.sealedBox(round.id()).envelopes().stream()
                    .limit(1)
                    .forEach(envelope -> key.open(envelope.entitlementId(), envelope.sealed()));
            return true;
        } catch (BrokenSealException e) {
            return false;
        }
    }
}
