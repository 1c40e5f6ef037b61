package vn.thidua.vote;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;

/** Whether the database is at least as new as the witness file says: after an older backup was put back it is not. */
@Component
class Health {

    private static final Logger log = LoggerFactory.getLogger(Health.class);

    private final JdbcClient sql;
    private final Witness witness;

    Health(JdbcClient sql, Witness witness) {
        this.sql = sql;
        this.witness = witness;
    }

    /** Whether the newest head in the witness file stands in the chain of the database. */
    boolean isSound() {
        return witness.last()
                .map(head -> sql.sql("select hash from audit_log where seq = ?")
                        .param(head.seq())
                        .query((row, n) -> row.getBytes("hash"))
                        .optional()
                        .filter(hash -> Arrays.equals(hash, head.hash()))
                        .isPresent())
                .orElse(true);
    }

    /** Breaks {@code vote.database.old}: nothing is opened on a database that lost events. */
    void requireSound() {
        if (!isSound()) {
            log.error(
                    "The database is older than its witness file: an older backup was put back, or the chain was cut");
            throw new RuleViolation("vote.database.old");
        }
    }
}
