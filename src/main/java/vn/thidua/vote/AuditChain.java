package vn.thidua.vote;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;

/**
 * The chain of events: {@code hash = SHA-256(hex(prev) | seq | at | actor | action | object | SHA-256(payload))}. Events
 * only, never one a ballot: that would be a hot row and a log of who voted when. The head goes to the witness file once
 * the transaction is committed.
 */
@Component
class AuditChain {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    private final JdbcClient sql;
    private final CurrentUser currentUser;
    private final Witness witness;
    private final Clock clock;

    AuditChain(JdbcClient sql, CurrentUser currentUser, Witness witness, Clock clock) {
        this.sql = sql;
        this.currentUser = currentUser;
        this.witness = witness;
        this.clock = clock;
    }

    /** The newest line: number and hash. */
    record Head(long seq, byte[] hash) {

        /** The first 16 hex digits: what stands on the projector and in the minutes. */
        String words() {
            return HexFormat.of().formatHex(hash).substring(0, 16);
        }
    }

    /** Adds a line inside the caller's transaction; the head stays locked until that ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Head append(String action, String object, String payload) {
        var last = lockHead().orElseGet(() -> {
            sql.sql("insert ignore into audit_head (id, seq, hash) values (1, 0, unhex(sha2('genesis', 256)))")
                    .update();
            return lockHead().orElseThrow();
        });
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        var actor = currentUser.find().map(Person::login).orElse("system");
        var seq = last.seq() + 1;
        var hash = hash(last.hash(), seq, at, actor, action, object, payload);
        sql.sql("insert into audit_log (seq, at, actor, action, object, payload, prev_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(seq, at, actor, action, object, payload, last.hash(), hash)
                .update();
        sql.sql("update audit_head set seq = ?, hash = ? where id = 1")
                .params(seq, hash)
                .update();
        var head = new Head(seq, hash);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                witness.append(head);
            }
        });
        return head;
    }

    /** The exclusive lock is the first one taken on this row: two that share it first would wait for each other. */
    private Optional<Head> lockHead() {
        return sql.sql("select seq, hash from audit_head where id = 1 for update")
                .query((row, n) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                .optional();
    }

    /** The newest line as it stands committed. */
    Head head() {
        return sql.sql("select seq, hash from audit_head where id = 1")
                .query((row, n) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                .optional()
                .orElseGet(() -> new Head(0, sha256("genesis".getBytes(StandardCharsets.UTF_8))));
    }

    static byte[] hash(
            byte[] prev, long seq, LocalDateTime at, String actor, String action, String object, String payload) {
        var line = String.join(
                "|",
                UPPER.formatHex(prev),
                String.valueOf(seq),
                AT.format(at),
                actor,
                action,
                object,
                HexFormat.of().formatHex(sha256(payload.getBytes(StandardCharsets.UTF_8))));
        return sha256(line.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
