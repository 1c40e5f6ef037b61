package vn.thidua.vote;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.rule.Manner;
import vn.thidua.vote.rule.Standing;

/** Reads the result and the receipts of a round; whoever hands them on has asked who may see them. */
@Component
class ResultReader {

    private final JdbcClient sql;
    private final RoundResults results;

    ResultReader(JdbcClient sql, RoundResults results) {
        this.sql = sql;
        this.results = results;
    }

    /** The result of a counted round; breaks {@code vote.result.notYet}. */
    RoundResult read(RoundRecord round) {
        var count = results.count(round);
        var outcome = RoundResults.decide(round, count);
        var written = sql.sql("select cast_written from tally_summary where round_id = ?")
                .param(round.id())
                .query(Integer.class)
                .single();
        var numbers = count.numbers();
        var outOf = round.rule().manner() == Manner.HANDS
                ? round.frozenRoll().attending() + written
                : numbers.returned() + written;
        var lines = round.options().stream()
                .map(option -> new RoundResult.Line(
                        option.pos(),
                        option.kind(),
                        option.label(),
                        Standing.of(round.rule(), count.votesOf(option.label()), outOf, outcome.baseNumber()),
                        outcome.elected().contains(option.label())))
                .sorted(Comparator.comparingInt(
                                (RoundResult.Line line) -> line.standing().votes())
                        .reversed())
                .toList();
        return new RoundResult(round.id(), round.state(), numbers, written, outcome, lines, decisions(round.id()));
    }

    private List<RoundResult.Decision> decisions(long roundId) {
        return sql.sql("select d.pos, o.label, d.decider, d.reason, d.confirmed_by is not null as confirmed"
                        + " from vote_decision d join vote_option o on o.round_id = d.round_id and o.pos = d.pos"
                        + " where d.round_id = ? order by d.pos")
                .param(roundId)
                .query(RoundResult.Decision.class)
                .list();
    }

    /** All receipts, sorted; breaks {@code vote.result.notYet} before the round is sealed. */
    List<String> receipts(RoundRecord round) {
        if (round.state() == RoundState.DRAFT || round.state() == RoundState.OPEN) {
            throw new RuleViolation("vote.result.notYet");
        }
        return sql
                .sql("select tracker from envelope where round_id = ?")
                .param(round.id())
                .query((row, n) -> Receipts.words(row.getBytes("tracker")))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
