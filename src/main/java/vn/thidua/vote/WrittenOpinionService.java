package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.RuleViolation;

/**
 * Puts the written opinion of an absent unit into the box as a ballot like every other: sealed, once, mixed with the rest
 * (NĐ 98/2023, article 30.7). Who enters it has read the letter; nobody else learns what it says.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class WrittenOpinionService {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final CastService casting;
    private final JdbcClient sql;

    WrittenOpinionService(MeetingRights rights, RoundStore rounds, CastService casting, JdbcClient sql) {
        this.rights = rights;
        this.rounds = rounds;
        this.casting = casting;
        this.sql = sql;
    }

    /**
     * Enters an opinion. An empty one is no vote and is not entered ({@code vote.written.empty}); the unit must have come
     * onto the roll with its letter before the round opened ({@code vote.written.notEntitled}).
     */
    public CastResult enter(long roundId, long unitId, List<Integer> choices, byte[] requestKey) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.find(roundId);
        if (choices.isEmpty()) {
            throw new RuleViolation("vote.written.empty");
        }
        BallotCheck.check(round, choices, unitId);
        var right = sql.sql("select id from entitlement where round_id = ? and unit_id = ? and channel = 'WRITTEN'")
                .params(roundId, unitId)
                .query((row, n) -> row.getBytes("id"))
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.written.notEntitled"));
        return casting.put(round, right, new CastVote(roundId, choices, requestKey), Channel.WRITTEN);
    }
}
