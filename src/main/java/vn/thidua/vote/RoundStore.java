package vn.thidua.vote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.RuleViolation;

/** Reads rounds, locks them and writes their state; the locks are what opening, casting and closing rest on. */
@Component
class RoundStore {

    private final JdbcClient sql;

    RoundStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A round as it is; breaks {@code vote.round.unknown}. */
    RoundRecord find(long roundId) {
        return read(roundId, "");
    }

    /** A round nobody else can change, close or cast into before the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RoundRecord lock(long roundId) {
        return read(roundId, " for update");
    }

    /** Number of the right of a unit to vote in a round. */
    Optional<byte[]> right(long roundId, long unitId) {
        return sql.sql("select id from entitlement where round_id = ? and unit_id = ?")
                .params(roundId, unitId)
                .query((row, n) -> row.getBytes("id"))
                .optional();
    }

    long meetingOf(long roundId) {
        return sql.sql("select meeting_id from vote_round where id = ?")
                .param(roundId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.round.unknown"));
    }

    /** Whether the round is practice. */
    boolean isRehearsal(long roundId) {
        return sql.sql("select m.rehearsal from vote_round r join vote_motion m on m.id = r.motion_id where r.id = ?")
                .param(roundId)
                .query(Boolean.class)
                .single();
    }

    void become(RoundRecord round, RoundState state) {
        round.state().requireNext(state);
        sql.sql("update vote_round set state = ? where id = ?")
                .params(state.name(), round.id())
                .update();
    }

    /** A new draft of a round with the rule of another one: held again after it was void, or as its run-off. */
    long copy(
            RoundRecord from,
            int roundNo,
            int attempt,
            @Nullable Long parentId,
            int seats,
            List<RoundRecord.Option> options) {
        var nominees = options.stream()
                .filter(option -> option.kind() == OptionKind.NOMINEE)
                .count();
        var maxChoices = Math.toIntExact(Math.max(1, Math.min(seats, nominees)));
        var id = sql.sql("insert into vote_round (meeting_id, motion_id, round_no, attempt, parent_round_id, method,"
                        + " n_options, min_choices, max_choices, seats, base, threshold_num, threshold_den, strict,"
                        + " quorum_num, quorum_den, quorum_written, self_vote, written_votes, blank_valid, max_rounds,"
                        + " places_per_seat, decider, rule_source)"
                        + " select meeting_id, motion_id, :no, :attempt, :parent, method, :options, min_choices, :choices,"
                        + " :seats, base, threshold_num, threshold_den, strict, quorum_num, quorum_den, quorum_written,"
                        + " self_vote, written_votes, blank_valid, max_rounds, places_per_seat, decider, rule_source"
                        + " from vote_round where id = :from returning id")
                .param("no", roundNo)
                .param("attempt", attempt)
                .param("parent", parentId)
                .param("options", options.size())
                .param("choices", maxChoices)
                .param("seats", seats)
                .param("from", from.id())
                .query(Long.class)
                .single();
        addOptions(id, options);
        return id;
    }

    void addOptions(long roundId, List<RoundRecord.Option> options) {
        var pos = 0;
        for (var option : options) {
            sql.sql("insert into vote_option (round_id, pos, kind, label, unit_id) values (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(roundId, pos++, option.kind().name(), option.label(), option.unitId()))
                    .update();
        }
    }

    /** The next free number of attempts of a round of a motion. */
    int nextAttempt(long motionId, int roundNo) {
        return sql.sql("select coalesce(max(attempt), 0) + 1 from vote_round where motion_id = ? and round_no = ?")
                .params(motionId, roundNo)
                .query(Integer.class)
                .single();
    }

    private RoundRecord read(long roundId, String lock) {
        var options = sql.sql("select pos, kind, label, unit_id from vote_option where round_id = ? order by pos")
                .param(roundId)
                .query(RoundRecord.Option.class)
                .list();
        return sql.sql("select * from vote_round where id = ?" + lock)
                .param(roundId)
                .query((row, n) -> RoundRecord.of(row, options))
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.round.unknown"));
    }
}
