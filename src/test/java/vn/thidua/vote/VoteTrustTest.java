package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static vn.thidua.vote.VoteRoundTest.assertBroken;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.CastResult.Kind;

/** Why officials may trust a result: keys, witness, independent recount, and that nobody learns who chose what. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith({OutputCaptureExtension.class, InvariantsHold.class})
class VoteTrustTest {

    @Autowired
    Conference at;

    @Autowired
    RoundService rounds;

    @Autowired
    CountService counting;

    @Autowired
    RoundKeys keys;

    @Autowired
    Recovery recovery;

    @Autowired
    VoteInvariants invariants;

    @Autowired
    VoteQueries queries;

    @Autowired
    Environment environment;

    @Autowired
    DataSource dataSource;

    @BeforeEach
    void arrange() {
        at.arrange(12);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    // ---- keys

    @Test
    void doesNotOpenWhereTheKeyCannotBeKept() throws IOException {
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        at.everybodyComes();
        var round = at.prepared(Subject.BK_TINH, 1, 2);
        Files.delete(at.keys);
        Files.writeString(at.keys, "kein Ordner");
        try {
            assertBroken("vote.key.unusable", () -> rounds.open(round, null));
        } finally {
            Files.delete(at.keys);
        }
        assertThat(queries.round(round).state()).isEqualTo(RoundState.DRAFT);
        rounds.open(round, null);
        assertThat(queries.round(round).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void lostOrWrongKeyStillClosesCannotBeCountedAndIsRepeated() throws IOException {
        for (var damage : List.of("missing", "truncated", "wrong")) {
            at.arrange(6);
            var round = at.opened(1, 2);
            at.cast(round, 0, 0);
            var file = at.keys.resolve(round + ".key");
            switch (damage) {
                case "missing" -> Files.delete(file);
                case "truncated" -> Files.write(file, new byte[7]);
                default -> Files.write(file, new byte[RoundKeys.LENGTH]);
            }
            var restarted = new RoundKeys(at.keys);
            assertThat(restarted.isUsable(round, fingerprint(round))).as(damage).isFalse();
            assertBroken("vote.key.unusable", () -> restarted.of(round, fingerprint(round)));
            assertThat(rounds.close(round).envelopes()).isOne();
            rounds.holdVoid(round, "Mất khóa");
            assertThat(rounds.repeat(round)).isPositive();
        }
    }

    @Test
    void keyThatACrashLeftBehindIsDestroyedAtTheNextStart() throws IOException {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        rounds.close(round);
        var key = Files.readAllBytes(at.keys.resolve(round + ".key"));
        counting.tally(round);
        at.confirm(round);
        Files.write(at.keys.resolve(round + ".key"), key);

        recovery.afterStart();

        assertThat(at.keys.resolve(round + ".key")).doesNotExist();
    }

    @Test
    void afterConfirmationNothingOpensABackupTakenDuringTheRound() {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        var backup =
                at.database.sql().sql("select sealed from envelope").query().listOfRows();
        at.closeAndCount(round);

        assertThat(backup).hasSize(1);
        assertThat(keys.isUsable(round, fingerprint(round))).isFalse();
        assertThat(keys.exists(round)).isFalse();
    }

    private byte[] fingerprint(long round) {
        return at.database
                .sql()
                .sql("select key_fpr from vote_round where id = ?")
                .param(round)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    // ---- witness

    @Test
    @InvariantsHold.DamagedOnPurpose
    void databaseOlderThanItsWitnessOpensNothing() throws IOException {
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        at.everybodyComes();
        var first = at.prepared(Subject.BK_TINH, 1, 2);
        var second = at.prepared(Subject.BK_TINH, 1, 2);
        var before = backUpChain();
        rounds.open(first, null);
        rounds.close(first);
        var witness = at.witness.resolve("audit-heads.txt");
        assertThat(Files.readAllLines(witness)).hasSize(2);

        restoreChain(before);

        assertBroken("vote.database.old", () -> rounds.open(second, null));
    }

    private List<Map<String, Object>> backUpChain() {
        return at.database.sql().sql("select * from audit_head").query().listOfRows();
    }

    private void restoreChain(List<Map<String, Object>> head) {
        at.database.sql().sql("truncate table audit_log").update();
        at.database.sql().sql("delete from audit_head").update();
        head.forEach(row -> at.database
                .sql()
                .sql("insert into audit_head (id, seq, hash) values (?, ?, ?)")
                .params(row.get("id"), row.get("seq"), row.get("hash"))
                .update());
    }

    // ---- independent verifier and invariants

    @Test
    void independentVerifierAgreesBeforeAndAfterConfirmationAndFindsOldHeads() throws Exception {
        var round = at.opened(1, 3);
        for (int i = 0; i < 12; i++) {
            at.cast(round, i, i % 3 == 0 ? 1 : 0);
        }
        rounds.close(round);
        var head = queries.auditHead();
        counting.tally(round);
        assertThat(verify("--keys", at.keys.toString())).isEqualTo("0 1 round(s) recounted, 0 finding(s)");
        at.confirm(round);

        var witness = at.witness.resolve("audit-heads.txt").toString();
        assertThat(verify("--head", head, "--witness", witness)).isEqualTo("0 1 round(s) recounted, 0 finding(s)");
        assertThat(verify("--head", "0123456789abcdef")).startsWith("1 ");
        assertThat(verify("--quatsch", "1")).startsWith("2 ");
    }

    @Test
    @InvariantsHold.DamagedOnPurpose
    void everyMutationIsFoundByTheIndependentVerifierAlone() throws Exception {
        var unnoticed = new ArrayList<String>();
        for (var mutation : mutations().entrySet()) {
            at.arrange(6);
            var round = at.opened(1, 3);
            for (int i = 0; i < 6; i++) {
                at.cast(round, i, i < 4 ? 0 : 1);
            }
            at.closeAndCount(round);
            assertThat(invariants.violations())
                    .as("before " + mutation.getKey())
                    .isEmpty();
            mutate(mutation.getValue().replace(":round", String.valueOf(round)));
            if (verify().startsWith("0 ")) {
                unnoticed.add(mutation.getKey());
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(mutations()).hasSizeGreaterThanOrEqualTo(18);
    }

    private static Map<String, String> mutations() {
        var all = new LinkedHashMap<String, String>();
        all.put("ballot changed", "update ballot set choices = x'02' where choices = x'01' limit 1");
        all.put("ballot taken out", "delete from ballot where round_id = :round limit 1");
        all.put("ballot put in", "insert into ballot values (random_bytes(16), :round, x'01', true)");
        all.put("ballot declared invalid", "update ballot set valid = false limit 1");
        all.put("envelope taken out", "delete from envelope limit 1");
        all.put("votes changed", "update tally set votes = votes + 1 where pos = 0");
        all.put("votes moved", "update tally set votes = if(pos = 0, 3, 3) where pos < 2");
        all.put("winner changed", "update tally set elected = (pos = 1)");
        all.put("second winner", "update tally set elected = true where pos = 1");
        all.put("numbers changed", "update tally_summary set valid = valid - 1, invalid = invalid + 1");
        all.put("turnout changed", "update tally_summary set cast_electronic = cast_electronic + 1");
        all.put("rights taken out", "update vote_round set entitled_count = 5");
        all.put("confirmation taken out", "delete from vote_confirmation limit 1");
        all.put("seal changed", "update vote_round set seal = unhex(sha2('x', 256))");
        all.put("sealed put back", "update envelope set sealed = random_bytes(29) limit 1");
        all.put("right moved to paper", "update entitlement set channel = 'PAPER' limit 1");
        all.put("quorum undone", "update vote_round set present_count = 1, substitute_count = 0");
        all.put("event changed", "update audit_log set payload = concat(payload, ' ') where seq = 2");
        all.put("event taken out", "delete from audit_log where seq = 2");
        all.put("tail cut", "delete from audit_log order by seq desc limit 1");
        all.put(
                "event put in",
                "insert into audit_log select seq + 100, at, actor, action, object, payload, prev_hash,"
                        + " unhex(sha2('y', 256)) from audit_log where seq = 1");
        all.put(
                "events swapped",
                "update audit_log set seq = case seq when 2 then 3 else 2 end where seq in (2, 3)" + " order by seq");
        return all;
    }

    /** As somebody who owns the database would do it: triggers and checks out of the way. */
    private void mutate(String statement) throws Exception {
        try (var connection = dataSource.getConnection();
                var sql = connection.createStatement()) {
            var triggers =
                    List.of("audit_log_no_update", "audit_log_no_delete", "ballot_no_update", "ballot_no_delete");
            var bodies = new ArrayList<String>();
            for (var trigger : triggers) {
                try (var row = sql.executeQuery("show create trigger " + trigger)) {
                    row.next();
                    bodies.add(row.getString("SQL Original Statement"));
                }
                sql.execute("drop trigger " + trigger);
            }
            sql.execute("set foreign_key_checks = 0, check_constraint_checks = 0");
            try {
                if (statement.contains("case seq")) {
                    sql.execute("update audit_log set seq = 1000 where seq = 2");
                    sql.execute("update audit_log set seq = 2 where seq = 3");
                    sql.execute("update audit_log set seq = 3 where seq = 1000");
                } else {
                    assertThat(sql.executeUpdate(statement)).as(statement).isPositive();
                }
            } finally {
                sql.execute("set foreign_key_checks = 1, check_constraint_checks = 1");
                for (var body : bodies) {
                    sql.execute(body.replaceFirst("(?i)definer=\\S+ ", ""));
                }
            }
        }
    }

    @Test
    void databaseItselfRefusesToChangeBallotsAndEvents() {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        at.closeAndCount(round);
        for (var forbidden : List.of(
                "update ballot set valid = false",
                "delete from ballot",
                "update audit_log set actor = 'x'",
                "delete from audit_log")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> at.database.sql().sql(forbidden).update()))
                    .as(forbidden)
                    .hasMessageMatching("(?s).*(is only added to|is never (changed|taken out)).*");
        }
    }

    private String verify(String... arguments) throws Exception {
        return VerifierProcess.run(environment, arguments);
    }

    // ---- secrecy

    @Test
    void nobodyWhoReadsEverythingStoredLinksAUnitToItsChoice(CapturedOutput output) throws Exception {
        var random = new Random(7);
        var linked = 0;
        var naive = 0;
        var voters = 0;
        var expected = 0.0;
        var variance = 0.0;
        at.database
                .sql()
                .sql(
                        "create or replace table planted (id bigint auto_increment primary key, unit_id bigint, choice int)")
                .update();
        for (int run = 0; run < 12; run++) {
            at.arrange(12);
            var round = at.opened(1, 4);
            var order = new ArrayList<>(
                    java.util.stream.IntStream.range(0, 12).boxed().toList());
            java.util.Collections.shuffle(order, random);
            Map<Long, Integer> truth = new LinkedHashMap<>();
            for (var voter : order) {
                var choice = random.nextInt(4);
                truth.put(at.units.get(voter), choice);
                assertThat(at.cast(round, voter, choice).kind()).isEqualTo(Kind.ACCEPTED);
                at.database
                        .sql()
                        .sql("insert into planted (unit_id, choice) values (?, ?)")
                        .params(at.units.get(voter), choice)
                        .update();
            }
            at.closeAndCount(round);
            linked += guessed(
                    truth,
                    "select choices from ballot order by id",
                    "select t.unit_id from envelope e join entitlement t on t.id = e.entitlement_id order by e.tracker");
            naive += truth.entrySet().stream()
                    .mapToInt(entry -> at.count(
                                            "select choice from planted where unit_id = ? order by id desc limit 1",
                                            entry.getKey())
                                    == entry.getValue()
                            ? 1
                            : 0)
                    .sum();
            voters += truth.size();
            for (int pos = 0; pos < 4; pos++) {
                var wanted = pos;
                var share = truth.values().stream()
                                .filter(choice -> choice == wanted)
                                .count()
                        / 12.0;
                expected += 12 * share * share;
                variance += 12 * share * share * (1 - share * share);
            }
        }
        at.database.sql().sql("drop table planted").update();
        assertThat((double) linked)
                .as("linker against chance " + expected)
                .isCloseTo(expected, offset(3 * Math.sqrt(variance)));
        assertThat(naive).as("the planted table must be read completely").isEqualTo(voters);
        assertThat(storedText()).doesNotContain("CHOICE");
        assertThat(output.getAll()).doesNotContain("choices=[");
    }

    /** The linker: lays units in one order beside ballots in another. Both are the best orders that are left. */
    private int guessed(Map<Long, Integer> truth, String ballots, String units) {
        var masks = at.database
                .sql()
                .sql(ballots)
                .query((row, n) -> row.getBytes(1))
                .list();
        var order = at.database.sql().sql(units).query(Long.class).list();
        var right = 0;
        for (int i = 0; i < order.size(); i++) {
            if (Choices.positions(masks.get(i)).equals(List.of(truth.get(order.get(i))))) {
                right++;
            }
        }
        return right;
    }

    @Test
    void duringARoundTheDatabaseHoldsNoChoiceAndSealedBallotsLookAlike() {
        var round = at.opened(2, 3);
        at.cast(round, 0);
        at.cast(round, 1, 0, 1);
        at.cast(round, 2, 3);
        at.cast(round, 3, 0);

        assertThat(at.count("select count(*) from ballot")).isZero();
        assertThat(at.count("select count(*) from tally")).isZero();
        assertThat(at.count("select count(distinct length(sealed)) from envelope"))
                .isOne();
        assertThat(at.count("select max(length(sealed)) from envelope")).isEqualTo(29);
        assertThat(at.database
                        .sql()
                        .sql("select hex(sealed) from envelope")
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates();
        rounds.close(round);
        assertThat(at.count("select count(*) from ballot")).isZero();
    }

    private String storedText() {
        return at.database.sql().sql("select payload from audit_log").query(String.class).list().stream()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void receiptsAreReadableAndOfTheTracker() {
        assertThat(Receipts.words(HexFormat.of().parseHex("0000000000aabbcc"))).isEqualTo("0000-0000");
        assertThat(Receipts.words(HexFormat.of().parseHex("ffffffffff000000"))).isEqualTo("ZZZZ-ZZZZ");
        assertThat(Receipts.words(HexFormat.of().parseHex("0842108421000000"))).isEqualTo("1111-1111");
    }
}
