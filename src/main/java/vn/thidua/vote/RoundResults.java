package vn.thidua.vote;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.rule.BallotNumbers;
import vn.thidua.vote.rule.Count;
import vn.thidua.vote.rule.Election;
import vn.thidua.vote.rule.Outcome;

/** Reads what was cast and counted in a round. */
@Component
class RoundResults {

    private final JdbcClient sql;

    RoundResults(JdbcClient sql) {
        this.sql = sql;
    }

    /** One sealed ballot with the right it was cast by. */
    record Envelope(byte[] entitlementId, byte[] tracker, byte[] sealed) {}

    /** All sealed ballots of a round in the order of their receipts. */
    record SealedBox(List<Envelope> envelopes) {

        byte[] seal() {
            return AuditChain.sha256(envelopes.stream().map(Envelope::sealed).toArray(byte[][]::new));
        }

        String lines() {
            var hex = HexFormat.of();
            var lines = new StringBuilder();
            envelopes.forEach(envelope -> lines.append(hex.formatHex(envelope.entitlementId()))
                    .append(' ')
                    .append(hex.formatHex(envelope.tracker()))
                    .append(' ')
                    .append(hex.formatHex(envelope.sealed()))
                    .append('\n'));
            return lines.toString();
        }
    }

    SealedBox sealedBox(long roundId) {
        return new SealedBox(sql.sql("select entitlement_id, tracker, sealed from envelope where round_id = ?"
                        + " and sealed is not null order by tracker")
                .param(roundId)
                .query((row, n) ->
                        new Envelope(row.getBytes("entitlement_id"), row.getBytes("tracker"), row.getBytes("sealed")))
                .list());
    }

    int envelopes(long roundId) {
        return sql.sql("select count(*) from envelope where round_id = ?")
                .param(roundId)
                .query(Integer.class)
                .single();
    }

    /** What was counted; breaks {@code vote.result.notYet} before the count. */
    Count count(RoundRecord round) {
        if (round.state() != RoundState.TALLIED && round.state() != RoundState.CONFIRMED) {
            throw new RuleViolation("vote.result.notYet");
        }
        var numbers = sql.sql("select s.*, (select count(*) from entitlement t where t.round_id = s.round_id"
                        + " and t.channel <> 'WRITTEN') as issued from tally_summary s where s.round_id = ?")
                .param(round.id())
                .query((row, n) -> new BallotNumbers(
                        row.getInt("issued"),
                        row.getInt("cast_electronic") + row.getInt("paper_returned"),
                        row.getInt("valid"),
                        row.getInt("invalid"),
                        row.getInt("blank")))
                .single();
        var votes = new LinkedHashMap<String, Integer>();
        sql.sql("select pos, votes from tally where round_id = ? order by pos")
                .param(round.id())
                .query((row, n) ->
                        votes.put(round.options().get(row.getInt("pos")).label(), row.getInt("votes")))
                .list();
        return new Count(numbers, votes);
    }

    /** The outcome of a counted round, decided anew from its rule, its frozen roll and its count. */
    Outcome outcome(RoundRecord round) {
        return decide(round, count(round));
    }

    static Outcome decide(RoundRecord round, Count count) {
        return Election.decide(round.rule(), round.frozenRoll(), round.paper(), count, round.seats(), round.roundNo());
    }
}
