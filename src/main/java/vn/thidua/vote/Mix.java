package vn.thidua.vote;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.RoundKey.BrokenSealException;
import vn.thidua.vote.rule.BallotNumbers;
import vn.thidua.vote.rule.Count;

/**
 * The shaken urn: opens every envelope of a closed round in memory, writes the ballots in random order under random
 * numbers, adds what was counted by hand, and empties the envelopes. Runs inside the transaction of the caller, who holds
 * the lock on the round.
 */
@Component
class Mix {

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final RoundKeys keys;
    private final RoundResults results;
    private final SecureRandom random = new SecureRandom();

    Mix(JdbcClient sql, JdbcTemplate jdbc, RoundKeys keys, RoundResults results) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.keys = keys;
        this.results = results;
    }

    /** One opened ballot with the right it was cast by; lives in memory only. */
    private record Opened(byte[] entitlementId, byte[] choices) {}

    Count open(RoundRecord round) {
        var manual = manual(round);
        var ballots = openEnvelopes(round);
        if (round.method() == Method.NAMED_ELECTRONIC) {
            storeNamed(round, ballots);
        } else {
            Collections.shuffle(ballots, random);
            store(round, ballots);
        }
        var count = count(round, ballots, manual);
        storeTally(round, count);
        sql.sql("update envelope set sealed = null where round_id = ?")
                .param(round.id())
                .update();
        return count;
    }

    private ArrayList<Opened> openEnvelopes(RoundRecord round) {
        var box = results.sealedBox(round.id());
        if (!MessageDigest.isEqual(box.seal(), round.seal())
                || box.envelopes().size() != results.envelopes(round.id())) {
            throw new BrokenSealException();
        }
        var key = keys.of(round.id(), round.fingerprint());
        var opened = new ArrayList<Opened>();
        for (var envelope : box.envelopes()) {
            opened.add(new Opened(envelope.entitlementId(), key.open(envelope.entitlementId(), envelope.sealed())));
        }
        return opened;
    }

    private void store(RoundRecord round, List<Opened> ballots) {
        jdbc.batchUpdate(
                "insert into ballot (id, round_id, choices, valid) values (?, ?, ?, ?)",
                ballots.stream()
                        .map(ballot -> {
                            var id = new byte[16];
                            random.nextBytes(id);
                            return new Object[] {id, round.id(), ballot.choices(), isValid(round, ballot)};
                        })
                        .toList());
    }

    private void storeNamed(RoundRecord round, List<Opened> ballots) {
        jdbc.batchUpdate(
                "insert into named_ballot (entitlement_id, round_id, choices, valid) values (?, ?, ?, ?)",
                ballots.stream()
                        .map(ballot -> new Object[] {
                            ballot.entitlementId(), round.id(), ballot.choices(), isValid(round, ballot)
                        })
                        .toList());
    }

    private Count count(RoundRecord round, List<Opened> ballots, Manual manual) {
        var written = sql.sql("select count(*) from envelope e join entitlement t on t.id = e.entitlement_id"
                        + " where e.round_id = ? and t.channel = 'WRITTEN'")
                .param(round.id())
                .query(Integer.class)
                .single();
        var all = Count.of(
                round.paper(),
                0,
                ballots.stream()
                        .map(ballot -> round.labels(Choices.positions(ballot.choices())))
                        .toList(),
                List.of());
        // a written opinion is never blank, so all of them are among the valid ones
        var numbers = all.numbers();
        var electronic = new BallotNumbers(
                ballots.size() - written,
                numbers.returned() - written,
                numbers.valid() - written,
                numbers.invalid(),
                numbers.blank());
        sql.sql(
                        "insert into tally_summary (round_id, cast_electronic, cast_written, paper_issued, paper_returned, valid,"
                                + " invalid, blank) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round.id(),
                        electronic.returned(),
                        written,
                        manual.issued(),
                        manual.numbers().returned(),
                        electronic.valid() + manual.numbers().valid(),
                        electronic.invalid() + manual.numbers().invalid(),
                        electronic.blank() + manual.numbers().blank())
                .update();
        return new Count(electronic, all.votes()).plus(new Count(manual.numbers(), manual.votes()));
    }

    private void storeTally(RoundRecord round, Count count) {
        var outcome = RoundResults.decide(round, count);
        jdbc.batchUpdate(
                "insert into tally (round_id, pos, votes, elected) values (?, ?, ?, ?)",
                round.options().stream()
                        .map(option -> new Object[] {
                            round.id(),
                            option.pos(),
                            count.votesOf(option.label()),
                            outcome.elected().contains(option.label())
                        })
                        .toList());
    }

    /** What two people counted by hand; breaks {@code vote.sheet.missing} while it is awaited. */
    private Manual manual(RoundRecord round) {
        var awaited = sql.sql("select count(*) from entitlement where round_id = ? and channel in ('PAPER', 'HANDS')")
                .param(round.id())
                .query(Integer.class)
                .single();
        if (awaited == 0) {
            return new Manual(0, BallotNumbers.NONE, new LinkedHashMap<>());
        }
        var numbers = sql.sql("select issued, returned, valid, invalid, blank from manual_sheet where round_id = ?"
                        + " and confirmed_by is not null")
                .param(round.id())
                .query(BallotNumbers.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.sheet.missing"));
        var votes = new LinkedHashMap<String, Integer>();
        sql.sql("select pos, votes from manual_count where round_id = ?")
                .param(round.id())
                .query((row, n) ->
                        votes.put(round.options().get(row.getInt("pos")).label(), row.getInt("votes")))
                .list();
        return new Manual(numbers.issued(), numbers, votes);
    }

    private static boolean isValid(RoundRecord round, Opened ballot) {
        return round.paper().isValid(round.labels(Choices.positions(ballot.choices())));
    }

    private record Manual(int issued, BallotNumbers numbers, LinkedHashMap<String, Integer> votes) {}
}
