package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.Roll;
import vn.thidua.meeting.RollCallQueries;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Holds rounds: prepares, opens, extends, closes, holds void, repeats, and prepares the run-off. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class RoundService {

    private static final int COMMITTEE = 2;

    private final MeetingRights rights;
    private final RollCallQueries rolls;
    private final RoundStore rounds;
    private final RoundDrafts drafts;
    private final RoundKeys keys;
    private final Health health;
    private final RoundResults results;
    private final AuditChain audit;
    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RoundService(
            MeetingRights rights,
            RollCallQueries rolls,
            RoundStore rounds,
            RoundDrafts drafts,
            RoundKeys keys,
            Health health,
            RoundResults results,
            AuditChain audit,
            JdbcClient sql,
            Clock clock) {
        this.rights = rights;
        this.rolls = rolls;
        this.rounds = rounds;
        this.drafts = drafts;
        this.keys = keys;
        this.health = health;
        this.results = results;
        this.audit = audit;
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
        var meeting = rights.run(rounds.meetingOf(roundId));
        requireReady(meeting);
        lockMeeting(meeting.id());
        var round = rounds.lock(roundId);
        round.state().requireNext(RoundState.OPEN);
        requireNoneOpen(meeting.id());
        var roll = rolls.frozen(meeting.id());
        if (!roll.isQuorate()) {
            throw new RuleViolation("vote.open.noQuorum", roll.missing());
        }
        var key = keys.create(roundId);
        var entitled = entitle(round, roll);
        var attendance = roll.attendance();
        var written = round.writtenVotes() ? attendance.written() : 0;
        sql.sql("update vote_round set unit_count = ?, present_count = ?, substitute_count = ?, written_count = ?,"
                        + " entitled_count = ?, key_fpr = ?, opened_at = ?, closes_at = ? where id = ?")
                .params(Arrays.asList(
                        attendance.members(),
                        attendance.attending(),
                        attendance.proxies(),
                        written,
                        entitled,
                        key.fingerprint(),
                        utc(clock.instant()),
                        closesAt == null ? null : utc(closesAt),
                        roundId))
                .update();
        rounds.become(round, RoundState.OPEN);
        audit.append(
                "OPENED",
                "round " + roundId,
                "units " + attendance.members() + ", at the table " + attendance.attending() + ", written " + written
                        + ", entitled " + entitled + ", key "
                        + HexFormat.of().formatHex(key.fingerprint()));
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
     * again it gives the same seal.
     */
    @Transactional
    public RoundSeal close(long roundId) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        var box = results.sealedBox(roundId);
        var done = round.seal();
        if (done != null && round.state() != RoundState.VOID) {
            return new RoundSeal(HexFormat.of().formatHex(done), results.envelopes(roundId));
        }
        round.state().requireNext(RoundState.CLOSED);
        keys.keepEnvelopes(roundId, box.lines());
        sql.sql("update vote_round set seal = ?, closed_at = ? where id = ?")
                .params(box.seal(), utc(clock.instant()), roundId)
                .update();
        rounds.become(round, RoundState.CLOSED);
        var seal = new RoundSeal(
                HexFormat.of().formatHex(box.seal()), box.envelopes().size());
        audit.append("CLOSED", "round " + roundId, "envelopes " + seal.envelopes() + ", seal " + seal.seal());
        return seal;
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

    private int entitle(RoundRecord round, Roll roll) {
        var rows = new ArrayList<Object[]>();
        for (var line : roll.lines()) {
            var channel = line.status().isAtTheTable()
                    ? round.method().channel()
                    : line.status() == vn.thidua.meeting.AttendanceStatus.WRITTEN && round.writtenVotes()
                            ? Channel.WRITTEN
                            : null;
            if (channel != null && !stepsAside(round, line.unitId())) {
                var id = new byte[16];
                random.nextBytes(id);
                rows.add(new Object[] {id, round.id(), line.unitId(), channel.name()});
            }
        }
        for (var row : rows) {
            sql.sql("insert into entitlement (id, round_id, unit_id, channel) values (?, ?, ?, ?)")
                    .params(row)
                    .update();
        }
        return rows.size();
    }

    private static boolean stepsAside(RoundRecord round, long unitId) {
        return round.selfVote() == SelfVote.STEPS_ASIDE
                && round.options().stream().anyMatch(option -> option.unitId() != null && option.unitId() == unitId);
    }

    private static void requireReady(MeetingFacts meeting) {
        if (!meeting.isOpen()) {
            throw new RuleViolation("vote.open.meetingNotOpen");
        }
        var counters = meeting.officers().stream()
                .filter(officer -> officer.duty() == Duty.COUNTER)
                .count();
        if (counters < COMMITTEE) {
            throw new RuleViolation("vote.open.committeeMissing");
        }
    }

    private void lockMeeting(long meetingId) {
        sql.sql("select id from meeting where id = ? for update")
                .param(meetingId)
                .query(Long.class)
                .single();
    }

    private void requireNoneOpen(long meetingId) {
        if (sql.sql("select count(*) from vote_round where meeting_id = ? and state = 'OPEN'")
                        .param(meetingId)
                        .query(Integer.class)
                        .single()
                > 0) {
            throw new RuleViolation("vote.open.another");
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
