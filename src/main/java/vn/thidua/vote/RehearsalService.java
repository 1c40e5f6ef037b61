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
 * Practises a ballot with delegates that do not exist. Everything of it says "diễn tập"; afterwards it is held void, its
 * key is destroyed, and it is taken off the agenda. It counts for nothing at any moment.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class RehearsalService {

    private static final int REQUEST_KEY = 16;

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final RoundService roundService;
    private final CastService casting;
    private final Messages messages;
    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();

    RehearsalService(
            MeetingRights rights,
            RoundStore rounds,
            RoundService roundService,
            CastService casting,
            Messages messages,
            JdbcClient sql) {
        this.rights = rights;
        this.rounds = rounds;
        this.roundService = roundService;
        this.casting = casting;
        this.messages = messages;
        this.sql = sql;
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

    /** Ends a rehearsal: void, key destroyed, off the agenda. A result that was confirmed stays, marked as practice. */
    @Transactional
    public void end(long roundId) {
        var meetingId = rounds.meetingOf(roundId);
        rights.run(meetingId);
        requireRehearsal(roundId);
        var round = rounds.find(roundId);
        if (round.state().next().contains(RoundState.VOID)) {
            roundService.holdVoid(roundId, messages.text(Messages.VIETNAMESE, "vote.rehearsal"));
        }
        sql.sql("delete from agenda_item where meeting_id = ? and kind = 'BALLOT' and subject_id = ?")
                .params(meetingId, round.motionId())
                .update();
    }

    private void requireRehearsal(long roundId) {
        if (!sql.sql("select m.rehearsal from vote_round r join vote_motion m on m.id = r.motion_id where r.id = ?")
                .param(roundId)
                .query(Boolean.class)
                .single()) {
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
