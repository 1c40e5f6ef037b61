package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Holds rounds: prepares, opens, extends, closes, holds void, repeats, and prepares the run-off. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class RoundService {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final RoundDrafts drafts;
    private final RoundOpening opening;
    private final RoundClosing closing;
    private final RoundKeys keys;
    private final Health health;
    private final RoundResults results;
    private final AuditChain audit;
    private final FallbackExport fallback;
    private final JdbcClient sql;
    private final Clock clock;

    RoundService(
            MeetingRights rights,
            RoundStore rounds,
            RoundDrafts drafts,
            RoundOpening opening,
            RoundClosing closing,
            RoundKeys keys,
            Health health,
            RoundResults results,
            AuditChain audit,
            FallbackExport fallback,
            JdbcClient sql,
            Clock clock) {
        this.rights = rights;
        this.rounds = rounds;
        this.drafts = drafts;
        this.opening = opening;
        this.closing = closing;
        this.keys = keys;
        this.health = health;
        this.results = results;
        this.audit = audit;
        this.fallback = fallback;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Prepares the first round of a motion by the rule in force on the day of the conference. Nominees who withdrew are
     * not on the ballot; breaks {@code vote.nominee.held} while one is held back and not released.
     */
    @Transactional
    public long prepare(long motionId) {
        var meetingId = drafts.meetingOf(motionId);
        var meeting = rights.run(meetingId);
        return drafts.first(motionId, meeting, LocalDate.ofInstant(meeting.begin(), clock.getZone()));
    }

    /**
     * Opens a round: takes the roll as it is now, gives every unit at the table, and those with a written opinion where the
     * rule counts it, one right to vote, and freezes the numbers. The key is made, read back and tried before. Breaks
     * {@code vote.open.noQuorum}, {@code vote.open.meetingNotOpen}, {@code vote.open.committeeMissing},
     * {@code vote.open.another}, {@code vote.key.unusable} or {@code vote.database.old}.
     *
     * @param closesAt when it is planned to close, for the countdown; closing itself is {@link #close}
     */
    @Transactional
    public void open(long roundId, @Nullable Instant closesAt) {
        health.requireSound();
        opening.open(roundId, rights.run(rounds.meetingOf(roundId)), closesAt);
        fallback.keep(rounds.meetingOf(roundId));
    }

    /** Moves the planned end of an open round. */
    @Transactional
    public void extend(long roundId, Instant closesAt) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        if (round.state() != RoundState.OPEN) {
            throw new RuleViolation("vote.round.state." + round.state());
        }
        sql.sql("update vote_round set closes_at = ? where id = ?")
                .params(utc(closesAt), roundId)
                .update();
        audit.append("EXTENDED", "round " + roundId, closesAt.toString());
    }

    /**
     * Closes a round: waits for the ballots that are being written, lets no further one in, and seals what is there. Asked
     * again it gives the same seal. Breaks {@code vote.close.noQuorum} where too many units left meanwhile.
     */
    @Transactional
    public RoundSeal close(long roundId) {
        rights.run(rounds.meetingOf(roundId));
        return closing.close(rounds.lock(roundId));
    }

    /** Holds a round void that is not confirmed; its key is destroyed, so nobody learns what was cast. */
    @Transactional
    public void holdVoid(long roundId, String reason) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        var cleaned = Names.clean(reason);
        if (cleaned.isEmpty()) {
            throw new RuleViolation("vote.reason.missing");
        }
        round.state().requireNext(RoundState.VOID);
        sql.sql("update vote_round set void_reason = ? where id = ?")
                .params(cleaned, roundId)
                .update();
        rounds.become(round, RoundState.VOID);
        audit.append("VOID", "round " + roundId, cleaned);
        AfterCommit.run(() -> keys.destroy(roundId));
    }

    /** Prepares a void round again, with the same ballot and the same rule. */
    @Transactional
    public long repeat(long roundId) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        if (round.state() != RoundState.VOID) {
            throw new RuleViolation("vote.repeat.notVoid");
        }
        return rounds.copy(
                round,
                round.roundNo(),
                rounds.nextAttempt(round.motionId(), round.roundNo()),
                round.parentId(),
                round.seats(),
                round.options());
    }

    /** Prepares the run-off of a confirmed round; breaks {@code vote.runOff.none} where there is none. */
    @Transactional
    public long runOff(long roundId) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        return drafts.runOff(round, results.outcome(round));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
