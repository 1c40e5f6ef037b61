package vn.thidua.vote;

import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.meeting.Seat;
import vn.thidua.shared.RuleViolation;

/**
 * Puts sealed ballots into the box, exactly one for a unit. A shared lock on the round and on the right to vote lets
 * ballots of one round be written side by side, while closing and handing out paper take the exclusive one; the number of
 * the envelope is the right to vote, so that the database has the last word. The answer is given after the commit, and a
 * ballot that is sent again is recognised by the number its telephone made.
 */
@Service
@PermitAll
public class CastService {

    private static final int REQUEST_KEY = 16;

    private final JdbcClient sql;
    private final OpenRounds rounds;
    private final RoundKeys keys;
    private final Retry retry;
    private final TransactionTemplate alone;

    /**
     * @param dataSource its connections read what is committed (READ COMMITTED); a transaction of its own on them knows
     *     nothing of entities, so that a ballot costs the database its two statements and the commit
     */
    CastService(JdbcClient sql, OpenRounds rounds, RoundKeys keys, Retry retry, DataSource dataSource) {
        this.sql = sql;
        this.rounds = rounds;
        this.keys = keys;
        this.retry = retry;
        this.alone = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Casts the ballot of the unit at the seat. May be called any number of times with the same ballot. Breaks the rules
     * of {@link BallotCheck}; an exception of the database means that the caller does not know and asks {@link #status}.
     */
    public CastResult cast(Seat seat, CastVote vote) {
        requireKey(vote.requestKey());
        var round = rounds.of(vote.roundId());
        if (round.meetingId() != seat.meetingId()) {
            throw new RuleViolation("vote.round.unknown");
        }
        if (round.state() == RoundState.DRAFT) {
            return CastResult.of(CastResult.Kind.CLOSED);
        }
        var right = rounds.right(vote.roundId(), seat.unitId());
        if (right.isEmpty()) {
            return CastResult.of(CastResult.Kind.NOT_ENTITLED);
        }
        BallotCheck.check(round, vote.choices(), seat.unitId());
        return put(round, right.get(), vote, Channel.ELECTRONIC);
    }

    /** What became of the ballot with that number: after an answer was lost, a restart, or a long sleep. */
    public CastResult status(Seat seat, long roundId, byte[] requestKey) {
        requireKey(requestKey);
        return retry.on(() -> {
            var right = rounds.right(roundId, seat.unitId());
            if (right.isEmpty()) {
                return CastResult.of(CastResult.Kind.NOT_ENTITLED);
            }
            var found = envelope(right.get(), requestKey);
            return found != null ? found : CastResult.of(openKind(roundId));
        });
    }

    /** Puts a checked ballot into the box by a right that must be of that channel. */
    CastResult put(RoundRecord round, byte[] right, CastVote vote, Channel channel) {
        var choices = Choices.mask(vote.choices(), round.options().size());
        return retry.on(() -> {
            try {
                var answer = Objects.requireNonNull(
                        alone.execute(status -> insert(round, right, vote.requestKey(), choices, channel)));
                if (answer.kind() == CastResult.Kind.ACCEPTED) {
                    return answer;
                }
                var before = envelope(right, vote.requestKey());
                return before != null ? before : answer;
            } catch (DuplicateKeyException e) {
                var before = envelope(right, vote.requestKey());
                if (before == null) {
                    // two equal receipts, not two ballots: seal anew
                    throw new org.springframework.dao.ConcurrencyFailureException("Receipt taken");
                }
                return before;
            }
        });
    }

    private CastResult insert(RoundRecord round, byte[] right, byte[] requestKey, byte[] choices, Channel channel) {
        var standing = sql.sql(
                        "select r.state, t.state as right_state, t.channel, r.key_fpr from vote_round r"
                                + " join entitlement t on t.round_id = r.id where r.id = ? and t.id = ? lock in share mode wait 3")
                .params(round.id(), right)
                .query((row, n) -> new Standing(
                        row.getString("state"),
                        row.getString("right_state"),
                        row.getString("channel"),
                        row.getBytes("key_fpr")))
                .optional();
        if (standing.isEmpty() || !standing.get().allows(channel)) {
            return CastResult.of(CastResult.Kind.NOT_ENTITLED);
        }
        if (!standing.get().state().equals(RoundState.OPEN.name())) {
            return CastResult.of(CastResult.Kind.CLOSED);
        }
        var sealed = keys.of(round.id(), standing.get().keyFingerprint()).seal(right, choices);
        var tracker = RoundKey.tracker(requestKey, sealed);
        sql.sql("insert into envelope (entitlement_id, round_id, request_key, tracker, sealed) values (?, ?, ?, ?, ?)")
                .params(right, round.id(), requestKey, tracker, sealed)
                .update();
        return new CastResult(CastResult.Kind.ACCEPTED, Receipts.words(tracker));
    }

    private @Nullable CastResult envelope(byte[] right, byte[] requestKey) {
        return sql.sql("select request_key, tracker from envelope where entitlement_id = ?")
                .param(right)
                .query((row, n) -> Arrays.equals(row.getBytes("request_key"), requestKey)
                        ? new CastResult(CastResult.Kind.REPLAY, Receipts.words(row.getBytes("tracker")))
                        : CastResult.of(CastResult.Kind.ALREADY))
                .optional()
                .orElse(null);
    }

    private CastResult.Kind openKind(long roundId) {
        return sql.sql("select state from vote_round where id = ?")
                        .param(roundId)
                        .query(String.class)
                        .optional()
                        .filter(RoundState.OPEN.name()::equals)
                        .isPresent()
                ? CastResult.Kind.NOT_YET
                : CastResult.Kind.CLOSED;
    }

    private static void requireKey(byte[] requestKey) {
        if (requestKey.length != REQUEST_KEY) {
            throw new RuleViolation("vote.cast.key");
        }
    }

    private record Standing(String state, String rightState, String channel, byte[] keyFingerprint) {

        boolean allows(Channel wanted) {
            return rightState.equals("ACTIVE") && channel.equals(wanted.name());
        }
    }
}
