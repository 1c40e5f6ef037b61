package vn.thidua.vote;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks whether the data of all ballots still are what they must be: the statements of {@link VoteInvariants}, and the
 * chain of events against its witness file. Keeps and logs what it found.
 */
@Component
class VoteCheckRun {

    private static final Logger log = LoggerFactory.getLogger(VoteCheckRun.class);

    /** More lines help nobody; the number of findings is kept all the same. */
    private static final int MOST_LINES = 200;

    private final VoteInvariants invariants;
    private final Health health;
    private final JdbcClient sql;
    private final Clock clock;

    VoteCheckRun(VoteInvariants invariants, Health health, JdbcClient sql, Clock clock) {
        this.invariants = invariants;
        this.health = health;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param askedBy who asked for it, "" at night */
    @Transactional
    VoteCheck run(String askedBy) {
        var start = System.nanoTime();
        var at = clock.instant();
        var findings = new ArrayList<String>();
        invariants.violations().forEach(found -> findings.add(found.invariant() + ": " + found.row()));
        if (!health.isSound()) {
            findings.add("W1 the newest head in the witness file stands in the chain of events");
        }
        var rounds =
                sql.sql("select count(*) from vote_round").query(Integer.class).single();
        var check = new VoteCheck(at, askedBy, rounds, (int) ((System.nanoTime() - start) / 1_000_000), findings);
        sql.sql("insert into vote_check (at, asked_by, rounds, millis, findings, report) values (?, ?, ?, ?, ?, ?)")
                .params(
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                        askedBy,
                        rounds,
                        check.millis(),
                        findings.size(),
                        String.join("\n", findings.subList(0, Math.min(MOST_LINES, findings.size()))))
                .update();
        if (check.isInOrder()) {
            log.info("Data of {} rounds checked in {} ms: in order", rounds, check.millis());
        } else {
            log.error(
                    "Data of {} rounds checked: {} findings, the first: {}",
                    rounds,
                    findings.size(),
                    findings.getFirst());
        }
        return check;
    }
}
