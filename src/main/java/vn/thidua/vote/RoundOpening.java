package vn.thidua.vote;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.Roll;
import vn.thidua.meeting.RollCallQueries;
import vn.thidua.meeting.RollLine;
import vn.thidua.shared.RuleViolation;

/** The moment a round opens: its roll, its rights and its key. Whoever calls has asked for the right to open it. */
@Component
class RoundOpening {

    private static final int COMMITTEE = 2;

    private final RollCallQueries rolls;
    private final RoundStore rounds;
    private final RoundKeys keys;
    private final AuditChain audit;
    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RoundOpening(
            RollCallQueries rolls, RoundStore rounds, RoundKeys keys, AuditChain audit, JdbcClient sql, Clock clock) {
        this.rolls = rolls;
        this.rounds = rounds;
        this.keys = keys;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** Locks conference, then round. A rehearsal needs no open conference, no committee and nobody at the table. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(long roundId, MeetingFacts meeting, @Nullable Instant closesAt) {
        var rehearsal = rounds.isRehearsal(roundId);
        if (!rehearsal) {
            requireReady(meeting);
        }
        lockMeeting(meeting.id());
        var round = rounds.lock(roundId);
        round.state().requireNext(RoundState.OPEN);
        requireNoneOpen(meeting.id());
        var roll = rehearsal ? everybody(rolls.frozen(meeting.id())) : rolls.frozen(meeting.id());
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

    private int entitle(RoundRecord round, Roll roll) {
        var entitled = 0;
        for (var line : roll.lines()) {
            var channel = channel(round, line);
            if (channel != null && !stepsAside(round, line.unitId())) {
                var id = new byte[16];
                random.nextBytes(id);
                sql.sql("insert into entitlement (id, round_id, unit_id, channel) values (?, ?, ?, ?)")
                        .params(id, round.id(), line.unitId(), channel.name())
                        .update();
                entitled++;
            }
        }
        return entitled;
    }

    /** How a unit on the roll votes, {@code null} where it does not. */
    private static @Nullable Channel channel(RoundRecord round, RollLine line) {
        if (line.status().isAtTheTable()) {
            return round.method().channel();
        }
        return line.status() == AttendanceStatus.WRITTEN && round.writtenVotes() ? Channel.WRITTEN : null;
    }

    private static boolean stepsAside(RoundRecord round, long unitId) {
        return round.selfVote() == SelfVote.STEPS_ASIDE
                && round.options().stream().anyMatch(option -> option.unitId() != null && option.unitId() == unitId);
    }

    /** The roll of a rehearsal: every unit has a delegate, though none exists. */
    private static Roll everybody(Roll roll) {
        return new Roll(
                roll.lines().stream()
                        .map(line -> new RollLine(
                                line.unitId(),
                                line.unitName(),
                                AttendanceStatus.PRESENT,
                                "",
                                "",
                                "",
                                null,
                                null,
                                line.version()))
                        .toList(),
                roll.quorum());
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
