package vn.thidua.vote;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.RuleViolation;

/**
 * Closes rounds whose planned end has come, by the same lock on the round as the chair: whatever was cast before it is in
 * the box, and whatever comes later is refused. A round that cannot be closed stays open for the chair to decide.
 */
@Component
class ClosingTime {

    private static final Logger log = LoggerFactory.getLogger(ClosingTime.class);

    /** Time between two looks at the clock, in milliseconds. */
    private static final long PACE = 500;

    private final RoundStore rounds;
    private final RoundClosing closing;
    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate alone;
    private final Set<Long> told = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("closing-time").daemon().factory());

    ClosingTime(
            RoundStore rounds,
            RoundClosing closing,
            JdbcClient sql,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.closing = closing;
        this.sql = sql;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        clockwork.scheduleWithFixedDelay(this::look, PACE, PACE, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            closeDue();
        } catch (RuntimeException e) {
            log.warn(
                    "The planned ends of rounds could not be looked at: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** Closes every open round whose time is over. */
    void closeDue() {
        for (var id : sql.sql("select id from vote_round where state = 'OPEN' and closes_at <= ?")
                .param(now())
                .query(Long.class)
                .list()) {
            try {
                alone.executeWithoutResult(status -> close(id));
            } catch (RuleViolation e) {
                if (told.add(id)) {
                    log.warn("Round {} stays open after its planned end: {}", id, e.key());
                }
            }
        }
    }

    /** The end may have been moved, or the round closed, before the lock was had. */
    private void close(long roundId) {
        var round = rounds.lock(roundId);
        var end = round.closesAt();
        if (round.state() == RoundState.OPEN && end != null && !end.isAfter(now())) {
            closing.close(round);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
