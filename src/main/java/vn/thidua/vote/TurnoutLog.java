package vn.thidua.vote;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.RuleViolation;

/**
 * How the turnout of a round grew. While it is open the number that the wall shows is noted every few seconds; who voted
 * when is written down nowhere. The curve is shown once the result is announced.
 */
@Service
public class TurnoutLog {

    private static final int STEPS = 12;

    /** Open rounds with more ballots in the box than were noted. */
    private static final String GROWN = """
            select n.id, n.cast_count
              from (select r.id, (select count(*) from envelope e where e.round_id = r.id) as cast_count
                      from vote_round r where r.state = 'OPEN') n
             where not exists (select 1 from turnout_sample s where s.round_id = n.id and s.cast_count >= n.cast_count)
            """;

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final JdbcClient sql;
    private final Clock clock;

    TurnoutLog(MeetingRights rights, RoundStore rounds, JdbcClient sql, Clock clock) {
        this.rights = rights;
        this.rounds = rounds;
        this.sql = sql;
        this.clock = clock;
    }

    /** Ballots in the box so long after the opening. */
    public record Point(Duration after, int cast) {}

    /** Whether a round is open whose turnout is another one than was noted; screens of leadership follow what is written. */
    @Transactional(readOnly = true)
    boolean hasGrown() {
        return sql.sql("""
                        select exists (%s)
                        """.formatted(GROWN)).query(Boolean.class).single();
    }

    /** Notes the turnout of every open round where it is another one than before. */
    @Transactional
    void note() {
        sql.sql("""
                        insert ignore into turnout_sample (round_id, at, cast_count)
                        select g.id, :now, g.cast_count from (%s) g
                        """.formatted(GROWN))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /**
     * The turnout of an announced round in equal steps of time, from its opening to its closing. Breaks
     * {@code vote.scene.notYet} before the result is announced.
     */
    @Transactional(readOnly = true)
    public List<Point> curve(long roundId) {
        var round = rounds.find(roundId);
        rights.read(round.meetingId());
        var opened = round.openedAt();
        var closed = round.closedAt();
        if (opened == null || closed == null || !isAnnounced(roundId)) {
            throw new RuleViolation("vote.scene.notYet");
        }
        var whole = Duration.between(opened, closed);
        var points = new ArrayList<Point>();
        for (int step = 0; step < STEPS; step++) {
            var after = whole.multipliedBy(step).dividedBy(STEPS);
            points.add(new Point(after, castUntil(roundId, opened.plus(after))));
        }
        points.add(new Point(
                whole,
                sql.sql("select count(*) from envelope where round_id = ?")
                        .param(roundId)
                        .query(Integer.class)
                        .single()));
        return points;
    }

    private int castUntil(long roundId, LocalDateTime moment) {
        return sql.sql("select coalesce(max(cast_count), 0) from turnout_sample where round_id = ? and at <= ?")
                .params(roundId, moment)
                .query(Integer.class)
                .single();
    }

    private boolean isAnnounced(long roundId) {
        return sql.sql("select exists (select 1 from vote_announcement where round_id = ?)")
                .param(roundId)
                .query(Boolean.class)
                .single();
    }
}
