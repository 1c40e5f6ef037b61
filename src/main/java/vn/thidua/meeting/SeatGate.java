package vn.thidua.meeting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.RuleViolation;

/**
 * Lets telephones in with their card and tells later which seat they speak for. Nobody signs in here; the limits hang on
 * the card and the conference, never on the address, because the whole room shares one.
 */
@Component
public class SeatGate {

    /** Wrong codes a card takes before it must be replaced. */
    static final int TRIES_OF_A_CARD = 5;

    /** Wrong codes a conference takes before codes are off and only QR codes let in. */
    static final int TRIES_OF_A_MEETING = 20;

    /** Slow hashes at once: each takes 46 MiB. */
    private static final int HASHES_AT_ONCE = 4;

    /** Telephones whose entry is remembered, by the hash of their token. */
    private static final int ENTRIES = 20_000;

    private final Cache<ByteBuffer, SeatEntry> entries = Caffeine.newBuilder()
            .maximumSize(ENTRIES)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final JdbcClient sql;
    private final SeatSecrets secrets;
    private final TransactionTemplate alone;
    private final Semaphore hashing = new Semaphore(HASHES_AT_ONCE, true);

    SeatGate(JdbcClient sql, SeatSecrets secrets, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.secrets = secrets;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Comes in with the QR code of a card. Gives the token the telephone keeps. Breaks {@code meeting.seat.unknown},
     * {@code meeting.seat.revoked} or {@code meeting.seat.otherMeeting}.
     */
    public String enter(long meetingId, String token) {
        var card = sql.sql(
                        "select meeting_id, unit_id, generation, code_hash, revoked from seat_card where token_hash = ?")
                .param(SeatSecrets.hash(token))
                .query(Card.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("meeting.seat.unknown"));
        if (card.meetingId() != meetingId) {
            throw new RuleViolation("meeting.seat.otherMeeting");
        }
        if (card.revoked()) {
            throw new RuleViolation("meeting.seat.revoked");
        }
        return admit(card);
    }

    /**
     * Comes in with number and code typed from a card. A try is counted before the code is looked at and taken back when
     * it was right, so that parallel guesses never exceed the limits. Breaks {@code meeting.seat.codeWrong},
     * {@code meeting.seat.cardLocked} or {@code meeting.seat.codesOff}.
     */
    public String enterByCode(long meetingId, int seatNo, String code) {
        hashing.acquireUninterruptibly();
        try {
            var card = countTry(meetingId, seatNo);
            if (!secrets.matches(code, card.codeHash())) {
                throw new RuleViolation("meeting.seat.codeWrong");
            }
            takeBackTry(card);
            return admit(card);
        } finally {
            hashing.release();
        }
    }

    /** The seat a telephone speaks for; empty where its token is unknown or its card was replaced. */
    public Optional<Seat> seatOf(String token) {
        return sql.sql(
                        "select e.meeting_id, e.unit_id from seat_entry e join seat_card c on c.meeting_id = e.meeting_id"
                                + " and c.unit_id = e.unit_id and c.generation = e.generation"
                                + " where e.token_hash = ? and c.revoked = false")
                .param(SeatSecrets.hash(token))
                .query((row, n) -> new Seat(row.getLong(1), row.getLong(2)))
                .optional();
    }

    /**
     * Who came in with that token, even where the card was replaced since. For those who ask every few seconds and know the
     * cards that let in; whoever takes a ballot asks {@link #seatOf}.
     */
    public Optional<SeatEntry> entryOf(String token) {
        var hash = SeatSecrets.hash(token);
        return Optional.ofNullable(entries.get(ByteBuffer.wrap(hash), _ -> entry(hash)));
    }

    private @Nullable SeatEntry entry(byte[] hash) {
        return sql.sql("select meeting_id, unit_id, generation from seat_entry where token_hash = ?")
                .param(hash)
                .query(SeatEntry.class)
                .optional()
                .orElse(null);
    }

    private Card countTry(long meetingId, int seatNo) {
        var counted = alone.execute(status -> {
            if (sql.sql("update meeting set failed_codes = failed_codes + 1 where id = ? and failed_codes < ?")
                            .params(meetingId, TRIES_OF_A_MEETING)
                            .update()
                    == 0) {
                throw new RuleViolation("meeting.seat.codesOff");
            }
            var free = sql.sql("update seat_card set failed = failed + 1 where meeting_id = ? and seat_no = ?"
                            + " and live = 1 and failed < ?")
                    .params(meetingId, seatNo, TRIES_OF_A_CARD)
                    .update();
            var card = sql.sql("select meeting_id, unit_id, generation, code_hash, revoked from seat_card"
                            + " where meeting_id = ? and seat_no = ? and live = 1")
                    .params(meetingId, seatNo)
                    .query(Card.class)
                    .optional();
            if (card.isPresent() && free == 0) {
                throw new RuleViolation("meeting.seat.cardLocked");
            }
            return card;
        });
        // a number that nobody has counts as a wrong code of the conference
        return counted.orElseThrow(() -> new RuleViolation("meeting.seat.codeWrong"));
    }

    private void takeBackTry(Card card) {
        alone.executeWithoutResult(status -> {
            sql.sql("update meeting set failed_codes = failed_codes - 1 where id = ? and failed_codes > 0")
                    .param(card.meetingId())
                    .update();
            sql.sql("update seat_card set failed = failed - 1 where meeting_id = ? and unit_id = ? and generation = ?"
                            + " and failed > 0")
                    .params(card.meetingId(), card.unitId(), card.generation())
                    .update();
        });
    }

    private String admit(Card card) {
        var token = secrets.newToken();
        sql.sql("insert into seat_entry (token_hash, meeting_id, unit_id, generation) values (?, ?, ?, ?)")
                .params(SeatSecrets.hash(token), card.meetingId(), card.unitId(), card.generation())
                .update();
        return token;
    }

    private record Card(long meetingId, long unitId, int generation, String codeHash, boolean revoked) {}
}
