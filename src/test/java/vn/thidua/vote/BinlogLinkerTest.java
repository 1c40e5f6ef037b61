package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.thidua.meeting.Seat;

/**
 * Somebody has the whole database and its binary log, in which every row stands in the order it was written. The linker
 * lays the order of casting beside the order of the ballots: with a planted schema as most polls have it, that reads every
 * vote; here it does no better than chance (voting.md M9, M10).
 */
class BinlogLinkerTest {

    private static final int ROUNDS = Integer.getInteger("vote.linkerRounds", 15);
    private static final int VOTERS = 40;
    /** The log leaves zeros at the end of a number out: as many bytes as are surely there and surely different. */
    private static final int LOGGED = 10;

    private static final Path FOLDER = Path.of("target", "mariadb-binlog");

    private final Random random = new Random(11);

    @Test
    void theBinaryLogLinksAPlantedPollCompletelyAndOurBallotsNotAtAll() throws Exception {
        assumeTrue(DebianServer.isThere(), "Debian's MariaDB is not installed");
        var keyFolder = Path.of("target", "vote", "linker-keys");
        FileSystemUtils.deleteRecursively(keyFolder);
        try (var server = new DebianServer(FOLDER, "--log-bin=binlog", "--binlog-format=ROW")) {
            CastWorld.migrate(server.address());
            var world = new CastWorld(server::address, keyFolder);
            world.sql
                    .sql("create table planted_mark (token binary(16) primary key, unit_id int)")
                    .update();
            world.sql
                    .sql("create table planted_ballot (id binary(16) primary key, choice int)")
                    .update();
            var truths = new HashMap<Long, Map<Integer, Integer>>();
            for (long round = 1; round <= ROUNDS; round++) {
                truths.put(round, vote(server, world, round));
                closeAndMix(server, world, round);
            }
            assertThat(world.sql
                            .sql("select count(*) from ballot")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(ROUNDS * VOTERS);

            var log = binaryLog(server);
            assertThat(plantedLinks(world, log))
                    .as("the planted poll must be read completely")
                    .isEqualTo(ROUNDS * VOTERS);
            assertLinkedByChanceOnly(world, log, truths);
        }
    }

    /** Units vote in random order; beside it a poll as most programs store it: mark and ballot in one transaction. */
    private Map<Integer, Integer> vote(DebianServer server, CastWorld world, long round) throws Exception {
        world.open(server.address(), round, VOTERS);
        var truth = new HashMap<Integer, Integer>();
        var order = new ArrayList<Integer>();
        for (int unit = 1; unit <= VOTERS; unit++) {
            order.add(unit);
        }
        Collections.shuffle(order, random);
        try (var connection = server.address().connect();
                var mark = connection.prepareStatement("insert into planted_mark values (?, ?)");
                var ballot = connection.prepareStatement("insert into planted_ballot values (?, ?)")) {
            connection.setAutoCommit(false);
            for (var unit : order) {
                var choice = random.nextInt(3);
                truth.put(unit, choice);
                world.casting.cast(
                        new Seat(round, unit), new CastVote(round, List.of(choice), CastWorld.keyOf(round, unit)));
                mark.setBytes(1, CastWorld.keyOf(-round, unit));
                mark.setInt(2, choice); // what the linker must find out, kept with the mark to compare
                mark.execute();
                ballot.setBytes(1, Conference.key());
                ballot.setInt(2, choice);
                ballot.execute();
                connection.commit();
            }
        }
        return truth;
    }

    private static void closeAndMix(DebianServer server, CastWorld world, long round) throws Exception {
        try (var connection = server.address().connect()) {
            var one = new SingleConnectionDataSource(connection, true);
            var sql = org.springframework.jdbc.core.simple.JdbcClient.create(one);
            var results = new RoundResults(sql);
            var mix = new Mix(sql, new JdbcTemplate(one), world.keys, results);
            sql.sql("set foreign_key_checks = 0").update();
            new TransactionTemplate(new JdbcTransactionManager(one)).executeWithoutResult(status -> {
                sql.sql("update vote_round set state = 'CLOSED', seal = ?, closed_at = utc_timestamp(6) where id = ?")
                        .params(results.sealedBox(round).seal(), round)
                        .update();
                mix.open(new RoundStore(sql).find(round));
                sql.sql("update vote_round set state = 'TALLIED' where id = ?")
                        .param(round)
                        .update();
            });
        }
        world.keys.destroy(round);
    }

    private static String binaryLog(DebianServer server) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(server.data())) {
            for (var file : files.filter(one -> one.getFileName().toString().matches("binlog\\.\\d+"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(text).isNotEmpty();
        return text.toString();
    }

    /** Marks and ballots, both in the order of the log, laid side by side. */
    private static int plantedLinks(CastWorld world, String log) {
        var marks = inOrder(world, log, "select token, unit_id from planted_mark");
        var ballots = inOrder(world, log, "select id, choice from planted_ballot");
        var right = 0;
        for (int i = 0; i < marks.size(); i++) {
            right += marks.get(i).equals(ballots.get(i)) ? 1 : 0;
        }
        return right;
    }

    private static void assertLinkedByChanceOnly(CastWorld world, String log, Map<Long, Map<Integer, Integer>> truths) {
        var linked = 0;
        var expected = 0.0;
        var variance = 0.0;
        for (long round = 1; round <= ROUNDS; round++) {
            var truth = truths.get(round);
            var units = inOrder(
                    world,
                    log,
                    "select e.request_key, t.unit_id from envelope e join entitlement t on t.id = e.entitlement_id"
                            + " where e.round_id = " + round);
            var ballots = inOrder(world, log, "select id, ord(choices) from ballot where round_id = " + round);
            for (int i = 0; i < VOTERS; i++) {
                linked += ballots.get(i) == 1 << truth.get(units.get(i)) ? 1 : 0;
            }
            for (int choice = 0; choice < 3; choice++) {
                var wanted = choice;
                var share = truth.values().stream().filter(one -> one == wanted).count() / (double) VOTERS;
                expected += VOTERS * share * share;
                variance += VOTERS * share * share * (1 - share);
            }
        }
        System.out.printf("linker with the binary log: %d of %d, chance %.1f%n", linked, ROUNDS * VOTERS, expected);
        assertThat((double) linked).isCloseTo(expected, offset(3 * Math.sqrt(variance)));
    }

    /** Values in the order in which their bytes first stand in the log. */
    private static List<Integer> inOrder(CastWorld world, String log, String statement) {
        return world
                .sql
                .sql(statement)
                .query((row, n) -> Map.entry(
                        log.indexOf(new String(row.getBytes(1), 0, LOGGED, StandardCharsets.ISO_8859_1)),
                        row.getInt(2)))
                .list()
                .stream()
                .peek(found -> assertThat(found.getKey()).as("is in the log").isNotNegative())
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }
}
