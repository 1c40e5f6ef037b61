package vn.thidua.reward;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives lines that were written before the register could be searched the words they are found by. Folding the accents is
 * work of the program, not of SQL, so it happens at the start and not in a migration; where nothing is missing it is one
 * short question.
 */
@Component
class RegisterWordsAtStart {

    private static final int CHUNK = 500;
    private static final Logger log = LoggerFactory.getLogger(RegisterWordsAtStart.class);

    private final RewardRepository rewards;
    private final RewardWords words;
    private final JdbcClient sql;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    RegisterWordsAtStart(
            RewardRepository rewards,
            RewardWords words,
            JdbcClient sql,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.rewards = rewards;
        this.words = words;
        this.sql = sql;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Fills what is missing, chunk by chunk; returns how many lines. */
    @EventListener(ApplicationReadyEvent.class)
    public int fill() {
        var filled = 0;
        for (var ids = missing(); !ids.isEmpty(); ids = missing()) {
            List<Long> chunk = ids;
            transaction.executeWithoutResult(status -> {
                chunk.forEach(id -> rewards.findById(id).ifPresent(reward -> reward.findBy(words.of(reward.entry()))));
                entities.flush();
                entities.clear();
            });
            filled += chunk.size();
        }
        if (filled > 0) {
            log.info("{} lines of the register can be searched now", filled);
        }
        return filled;
    }

    private List<Long> missing() {
        return sql.sql("select id from reward where search_text = '' order by id limit " + CHUNK)
                .query(Long.class)
                .list();
    }
}
