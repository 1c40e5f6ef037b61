package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.MeetingService;
import vn.thidua.shared.RuleViolation;

/** What the chair does for the hall besides holding rounds: ballots on the agenda, announcing, choosing the projector. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class HallService {

    private final MeetingRights rights;
    private final MeetingService meetings;
    private final MotionService motions;
    private final RoundStore rounds;
    private final AuditChain audit;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final Clock clock;

    HallService(
            MeetingRights rights,
            MeetingService meetings,
            MotionService motions,
            RoundStore rounds,
            AuditChain audit,
            CurrentUser currentUser,
            JdbcClient sql,
            Clock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.motions = motions;
        this.rounds = rounds;
        this.audit = audit;
        this.currentUser = currentUser;
        this.sql = sql;
        this.clock = clock;
    }

    /** Puts a question to the vote and on the agenda; its ballot is prepared when its turn comes. Gives its number. */
    @Transactional
    public long putOnAgenda(long meetingId, MotionDraft draft) {
        var motion = motions.put(meetingId, draft);
        meetings.addToAgenda(meetingId, AgendaKind.BALLOT, draft.title(), motion);
        return motion;
    }

    /**
     * Announces a confirmed result, or the counted one of a rehearsal: the projectors reveal it. Asked again it changes nothing. Breaks
     * {@code vote.announce.notConfirmed}.
     */
    @Transactional
    public void announce(long roundId) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        var practised = round.state() == RoundState.TALLIED && rounds.isRehearsal(roundId);
        if (round.state() != RoundState.CONFIRMED && !practised) {
            throw new RuleViolation("vote.announce.notConfirmed");
        }
        var first = sql.sql("insert ignore into vote_announcement (round_id, account_id, at) values (?, ?, ?)")
                .params(roundId, currentUser.require().accountId(), now())
                .update();
        if (first > 0) {
            audit.append("ANNOUNCED", "round " + roundId, "");
        }
        store(round.meetingId(), HallScene.Kind.AUTO, 0);
    }

    /** Chooses what the projectors show. Breaks {@code vote.scene.notYet} for what may not be seen yet. */
    @Transactional
    public void show(long meetingId, HallScene.Kind kind, @Nullable Long roundId) {
        rights.run(meetingId);
        var ofRound = kind == HallScene.Kind.RESULT || kind == HallScene.Kind.RECEIPTS;
        if (ofRound) {
            requireShowable(meetingId, kind, roundId);
        }
        store(meetingId, kind, ofRound && roundId != null ? roundId : 0);
    }

    private void requireShowable(long meetingId, HallScene.Kind kind, @Nullable Long roundId) {
        var condition = kind == HallScene.Kind.RESULT
                ? "exists (select 1 from vote_announcement a where a.round_id = r.id)"
                : "r.state in ('CLOSED', 'TALLIED', 'CONFIRMED')";
        if (roundId == null
                || sql.sql("select count(*) from vote_round r where r.id = ? and r.meeting_id = ? and " + condition)
                                .params(roundId, meetingId)
                                .query(Integer.class)
                                .single()
                        == 0) {
            throw new RuleViolation("vote.scene.notYet");
        }
    }

    private void store(long meetingId, HallScene.Kind kind, long roundId) {
        sql.sql(
                        "insert into hall_scene (meeting_id, scene, round_id, at) values (:meeting, :scene, nullif(:round, 0), :now)"
                                + " on duplicate key update scene = :scene, round_id = nullif(:round, 0), at = :now")
                .param("meeting", meetingId)
                .param("scene", kind.name())
                .param("round", roundId)
                .param("now", now())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
