package vn.thidua.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.vote.rule.Decider;

/** Reads whom a conference chose: by votes, and by the people who decided about seats that votes left open. */
@Component
class ElectedReader {

    private final JdbcClient sql;
    private final RoundStore rounds;
    private final ResultReader results;
    private final NomineeReader nominees;

    ElectedReader(JdbcClient sql, RoundStore rounds, ResultReader results, NomineeReader nominees) {
        this.sql = sql;
        this.rounds = rounds;
        this.results = results;
        this.nominees = nominees;
    }

    private record Announced(long id, Subject subject) {}

    private record Chosen(int pos, @Nullable Decider decider) {}

    /** In the order of the rounds, in a round the most votes first; rehearsals choose nobody. */
    List<ElectedUnit> of(long meetingId) {
        var elected = new ArrayList<ElectedUnit>();
        sql.sql("select r.id, m.subject from vote_round r join vote_motion m on m.id = r.motion_id"
                        + " join vote_announcement a on a.round_id = r.id"
                        + " where r.meeting_id = ? and r.state = 'CONFIRMED' and not m.rehearsal"
                        + " and m.subject <> 'THONG_QUA' order by r.id")
                .param(meetingId)
                .query(Announced.class)
                .list()
                .forEach(round -> elected.addAll(of(round)));
        return elected;
    }

    private List<ElectedUnit> of(Announced announced) {
        var round = rounds.find(announced.id());
        var result = results.read(round);
        var scores = nominees.stored(round.motionId());
        var votes = result.lines().stream()
                .filter(line -> line.kind() == OptionKind.NOMINEE)
                .map(line -> line.standing().votes())
                .toList();
        return chosen(result)
                .flatMap(chosen -> Stream.ofNullable(
                        elected(announced, round, line(result, chosen.pos()), chosen.decider(), votes, scores)))
                .toList();
    }

    private static Stream<Chosen> chosen(RoundResult result) {
        return Stream.concat(
                result.lines().stream().filter(RoundResult.Line::elected).map(line -> new Chosen(line.pos(), null)),
                result.decisions().stream()
                        .filter(RoundResult.Decision::confirmed)
                        .map(decision -> new Chosen(decision.pos(), decision.decider())));
    }

    private static RoundResult.Line line(RoundResult result, int pos) {
        return result.lines().stream()
                .filter(line -> line.pos() == pos)
                .findFirst()
                .orElseThrow();
    }

    /** {@code null} for a nominee that is no unit. */
    private static @Nullable ElectedUnit elected(
            Announced announced,
            RoundRecord round,
            RoundResult.Line line,
            @Nullable Decider decider,
            List<Integer> votes,
            List<NomineeLine> scores) {
        var unit = round.options().get(line.pos()).unitId();
        if (unit == null) {
            return null;
        }
        var standing = line.standing();
        return new ElectedUnit(
                round.id(),
                round.motionId(),
                announced.subject(),
                unit,
                line.label(),
                standing.votes(),
                standing.baseNumber(),
                standing.percent(),
                scores.stream()
                        .filter(nominee -> nominee.label().equals(line.label()))
                        .findFirst()
                        .map(NomineeLine::scoreRank)
                        .orElse(null),
                ComparisonReader.rank(standing.votes(), votes),
                decider);
    }
}
