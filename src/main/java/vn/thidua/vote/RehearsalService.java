package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.Seat;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/**
 * Practises a ballot with delegates that do not exist, on the real projector, before the conference or in a break.
 * Everything of it says "diễn tập"; afterwards all of it is wiped but its lines in the chain of events. It counts for
 * nothing at any moment.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class RehearsalService {

    private static final int REQUEST_KEY = 16;

    /** Units on the ballot that is practised. */
    private static final int NOMINEES = 4;

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final MotionService motions;
    private final RoundService roundService;
    private final CastService casting;
    private final RehearsalWipe wipe;
    private final Messages messages;
    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();

    RehearsalService(
            MeetingRights rights,
            RoundStore rounds,
            MotionService motions,
            RoundService roundService,
            CastService casting,
            RehearsalWipe wipe,
            Messages messages,
            JdbcClient sql) {
        this.rights = rights;
        this.rounds = rounds;
        this.motions = motions;
        this.roundService = roundService;
        this.casting = casting;
        this.wipe = wipe;
        this.messages = messages;
        this.sql = sql;
    }

    /** Prepares a secret ballot to practise with, and gives its round. Breaks {@code vote.rehearsal.running}. */
    @Transactional
    public long begin(long meetingId) {
        var meeting = rights.run(meetingId);
        if (sql.sql("select count(*) from vote_motion where meeting_id = ? and rehearsal")
                        .param(meetingId)
                        .query(Integer.class)
                        .single()
                > 0) {
            throw new RuleViolation("vote.rehearsal.running");
        }
        var stand = meeting.members().stream()
                .limit(NOMINEES)
                .map(member -> new MotionDraft.Nominee(member.unitId(), member.name(), null, null))
                .toList();
        var motion = motions.put(
                meetingId,
                new MotionDraft(
                        Subject.BK_TINH, messages.text(Messages.VIETNAMESE, "vote.rehearsal.ballot"), 1, stand, true));
        var round = roundService.prepare(motion);
        sql.sql("update vote_round set method = 'SECRET_ELECTRONIC' where id = ?")
                .param(round)
                .update();
        return round;
    }

    /** Casts a ballot at random for so many units that have not voted. Breaks {@code vote.rehearsal.not}. */
    public int castAtRandom(long roundId, int most) {
        var meetingId = rounds.meetingOf(roundId);
        rights.run(meetingId);
        requireRehearsal(roundId);
        var round = rounds.find(roundId);
        var cast = 0;
        for (var unit : waiting(roundId, most)) {
            var key = new byte[REQUEST_KEY];
            random.nextBytes(key);
            var answer = casting.cast(new Seat(meetingId, unit), new CastVote(roundId, choices(round, unit), key));
            cast += answer.kind() == CastResult.Kind.ACCEPTED ? 1 : 0;
        }
        return cast;
    }

    /** Ends a rehearsal and wipes everything of it, its key included. */
    @Transactional
    public void end(long roundId) {
        var meetingId = rounds.meetingOf(roundId);
        rights.run(meetingId);
        requireRehearsal(roundId);
        wipe.wipe(meetingId, rounds.lock(roundId).motionId());
    }

    private void requireRehearsal(long roundId) {
        if (!rounds.isRehearsal(roundId)) {
            throw new RuleViolation("vote.rehearsal.not");
        }
    }

    private List<Long> waiting(long roundId, int most) {
        return sql.sql("select t.unit_id from entitlement t left join envelope e on e.entitlement_id = t.id"
                        + " where t.round_id = ? and t.channel = 'ELECTRONIC' and e.entitlement_id is null"
                        + " order by rand() limit ?")
                .params(roundId, most)
                .query(Long.class)
                .list();
    }

    private List<Integer> choices(RoundRecord round, long unit) {
        var may = new ArrayList<>(round.options().stream()
                .filter(option -> option.kind() == OptionKind.NOMINEE)
                .filter(option ->
                        round.selfVote() == SelfVote.ALLOWED || option.unitId() == null || option.unitId() != unit)
                .map(RoundRecord.Option::pos)
                .toList());
        Collections.shuffle(may, random);
        return may.subList(0, Math.min(may.size(), Math.max(1, round.maxChoices())));
    }
}
