package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.vote.VoteRoundTest.assertBroken;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.Seat;
import vn.thidua.support.DatabaseTest;

/** The independent verifier beside the program on generated rounds, and an older backup put back. */
@DatabaseTest
@Import(Conference.class)
class RecountTest {

    /** 10,000 in the drill. */
    private static final int MEETINGS = Integer.getInteger("vote.meetings", 60);

    private static final int FIRST = 1_000_000;

    @Autowired
    Conference at;

    @Autowired
    Mix mix;

    @Autowired
    RoundStore store;

    @Autowired
    RoundResults results;

    @Autowired
    RoundService rounds;

    @Autowired
    Recovery recovery;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Environment environment;

    @Autowired
    DataSource dataSource;

    @Autowired
    AuditChain audit;

    @AfterEach
    void leaveNothingBehind() {
        at.clear();
        SignedIn.out();
    }

    @Test
    void verifierAgreesWithTheProgramOnGeneratedMeetings() throws Exception {
        at.clear();
        var random = new Random(5);
        var address = new CastWorld.Address(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password", ""));
        var world = new CastWorld(() -> address, Path.of("target", "vote", "keys"));
        for (int i = 0; i < MEETINGS; i++) {
            generate(world, address, FIRST + i, random);
        }
        assertThat(VerifierProcess.run(environment)).isEqualTo("0 " + MEETINGS + " round(s) recounted, 0 finding(s)");

        at.database
                .sql()
                .sql("update tally set votes = votes + 1 where round_id = ? and pos = 0")
                .param(FIRST + random.nextInt(MEETINGS))
                .update();
        assertThat(VerifierProcess.run(environment)).startsWith("1 ");
    }

    /** A conference with a rule, seats and choices at random, cast, closed and counted by the program. */
    private void generate(CastWorld world, CastWorld.Address address, long round, Random random) throws Exception {
        var voters = 1 + random.nextInt(9);
        world.open(address, round, voters);
        var threshold = random.nextInt(3);
        var most = 1 + random.nextInt(2);
        at.database
                .sql()
                .sql("update vote_round set seats = ?, max_choices = ?, base = ?, strict = ?, threshold_num = ?,"
                        + " threshold_den = ?, blank_valid = ? where id = ?")
                .params(java.util.Arrays.asList(
                        most,
                        most,
                        List.of("TOTAL", "PRESENT", "CAST", "VALID").get(random.nextInt(4)),
                        threshold == 1,
                        threshold == 0 ? null : 1 + random.nextInt(4),
                        threshold == 0 ? null : 5,
                        random.nextBoolean(),
                        round))
                .update();
        for (long unit = 1; unit <= voters; unit++) {
            if (random.nextInt(5) > 0) {
                world.casting.cast(
                        new Seat(round, unit),
                        new CastVote(round, choices(random, most), CastWorld.keyOf(round, unit)));
            }
        }
        alone(() -> {
            var seal = results.sealedBox(round).seal();
            at.database
                    .sql()
                    .sql("update vote_round set state = 'CLOSED', seal = ?, closed_at = utc_timestamp(6) where id = ?")
                    .params(seal, round)
                    .update();
            closedEvent(round, seal);
        });
        alone(() -> {
            var locked = store.lock(round);
            mix.open(locked);
            store.become(locked, RoundState.TALLIED);
        });
        world.keys.destroy(round);
    }

    /** The round is a number only: its conference and its question are not there. */
    private void alone(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            plain("set foreign_key_checks = 0");
            try {
                work.run();
            } finally {
                plain("set foreign_key_checks = 1");
            }
        });
    }

    private void closedEvent(long round, byte[] seal) {
        audit.append(
                "CLOSED",
                "round " + round,
                "envelopes 0, seal " + java.util.HexFormat.of().formatHex(seal));
    }

    private static List<Integer> choices(Random random, int most) {
        var choices = new ArrayList<Integer>();
        switch (random.nextInt(5)) {
            case 0 -> choices.add(2);
            case 1 -> {
                // blank
            }
            case 2 -> {
                choices.add(0);
                if (most > 1) {
                    choices.add(1);
                }
            }
            default -> choices.add(random.nextInt(2));
        }
        return choices;
    }

    @Test
    void anOlderBackupOfTheWholeDatabaseIsNoticedAndNothingOpens() throws Exception {
        at.arrange(6);
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        at.everybodyComes();
        var first = at.prepared(Subject.BK_TINH, 1, 2);
        var second = at.prepared(Subject.BK_TINH, 1, 2);
        // all that opening, casting and closing write to; questions and their lines stay as they are
        var tables = List.of(
                "vote_round",
                "vote_confirmation",
                "entitlement",
                "envelope",
                "ballot",
                "tally",
                "tally_summary",
                "roll_call",
                "meeting",
                "audit_log",
                "audit_head");
        tables.forEach(table -> plain("create or replace table backup_of_" + table + " as select * from " + table));
        rounds.open(first, null);
        at.cast(first, 0, 0);
        at.closeAndCount(first);

        try {
            restore(tables);
            recovery.afterStart();
            assertThat(at.count("select count(*) from audit_log"))
                    .as("the backup is older")
                    .isZero();
            assertBroken("vote.database.old", () -> rounds.open(second, null));
            assertBroken("vote.database.old", () -> rounds.open(first, null));
        } finally {
            tables.forEach(table -> plain("drop table if exists backup_of_" + table));
        }
    }

    private void restore(List<String> tables) throws Exception {
        try (var connection = dataSource.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            for (var table : tables) {
                var columns = new ArrayList<String>();
                try (var rows =
                        sql.executeQuery("select column_name from information_schema.columns where table_schema ="
                                + " database() and table_name = '" + table + "' and extra not like '%GENERATED%'")) {
                    while (rows.next()) {
                        columns.add("`" + rows.getString(1) + "`");
                    }
                }
                var list = String.join(", ", columns);
                // rows of these two are kept from deletion by triggers
                var emptied = Set.of("audit_log", "ballot").contains(table) ? "truncate table " : "delete from ";
                sql.execute(emptied + table);
                sql.execute("insert into " + table + " (" + list + ") select " + list + " from backup_of_" + table);
            }
            sql.execute("set foreign_key_checks = 1");
        }
    }

    private void plain(String statement) {
        at.database.sql().sql(statement).update();
    }
}
