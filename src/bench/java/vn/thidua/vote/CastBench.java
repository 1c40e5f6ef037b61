package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import vn.thidua.bench.BenchTable;
import vn.thidua.bench.Telephone;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Casting over HTTP held against the bare transaction of the same run, and its answer times at 100 ballots a second. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CastBench {

    private static final int CLIENTS = 64;
    private static final int VOTERS = 6_000;
    private static final int BATCHES = 8;
    private static final double QUIET = 0.1;
    private static final int TURNS = 3;
    private static final int STEADY_SECONDS = 20;

    @Autowired
    Database database;

    @Autowired
    DataSource dataSource;

    @Autowired
    Environment environment;

    @Autowired
    RoundKeys keys;

    @Value("${thidua.vote.keys}")
    Path keyFolder;

    @Value("${local.server.port}")
    int port;

    private long round;

    @Test
    void castOverHttp() throws Exception {
        assumeTrue(BenchTable.wants("vote-cast"));
        database.clean();
        warm();
        var bares = new double[TURNS];
        var https = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            open(VOTERS);
            bares[turn] = all(VOTERS, this::bare);
            open(VOTERS);
            https[turn] = all(VOTERS, this::http);
            assertThat(stored()).isEqualTo(VOTERS);
        }
        var bare = BenchTable.percentile(DoubleStream.of(bares), 50);
        var http = BenchTable.percentile(DoubleStream.of(https), 50);

        BenchTable.row("vote-cast-bare-per-s", VOTERS / bare, "/s");
        BenchTable.row("vote-cast-http-per-s", VOTERS / http, "/s");
        BenchTable.row("vote-cast-http-us", http * 1e6 / VOTERS, "us", bare * 1e6 / VOTERS, 2.5);

        open(100 * STEADY_SECONDS);
        BenchTable.row("vote-cast-p99-at-100-per-s", steady(), "ms", 150, 1);
        assertThat(stored()).isEqualTo(100 * STEADY_SECONDS);
    }

    /** Both ways, until the compiler has become quiet: a program that just began compiles itself for a minute or two. */
    private void warm() throws Exception {
        var compiler = ManagementFactory.getCompilationMXBean();
        for (int batch = 0; batch < BATCHES; batch++) {
            var busy = compiler.getTotalCompilationTime();
            open(VOTERS);
            var seconds = all(VOTERS, this::bare);
            open(VOTERS);
            seconds += all(VOTERS, this::http);
            if ((compiler.getTotalCompilationTime() - busy) / 1e3 < seconds * QUIET) {
                return;
            }
        }
    }

    /** A round with so many rights and a telephone for each. */
    private void open(int voters) throws Exception {
        var address = new CastWorld.Address(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password", ""));
        new CastWorld(() -> address, keyFolder).open(address, ++round, voters);
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            connection.setAutoCommit(false);
            try (var card = connection.prepareStatement(
                            "insert into seat_card (meeting_id, unit_id, seat_no, token_hash,"
                                    + " code_hash, issued_by, issued_at) values (?, ?, ?, ?, '', '', now())");
                    var entry = connection.prepareStatement("insert into seat_entry values (?, ?, ?, 1)")) {
                for (int unit = 1; unit <= voters; unit++) {
                    card.setLong(1, round);
                    card.setLong(2, unit);
                    card.setInt(3, unit);
                    card.setBytes(4, AuditChain.sha256(("card" + round + "-" + unit).getBytes(StandardCharsets.UTF_8)));
                    card.addBatch();
                    entry.setBytes(1, AuditChain.sha256(token(unit).getBytes(StandardCharsets.UTF_8)));
                    entry.setLong(2, round);
                    entry.setLong(3, unit);
                    entry.addBatch();
                }
                card.executeBatch();
                entry.executeBatch();
            }
            connection.commit();
        }
    }

    private String token(long unit) {
        return "seat-" + round + "-" + unit;
    }

    private long stored() {
        return database.sql()
                .sql("select count(*) from envelope where round_id = ?")
                .param(round)
                .query(Long.class)
                .single();
    }

    private interface Voter {
        void vote(int unit) throws Exception;
    }

    /** Seconds until all have voted, {@value #CLIENTS} at a time. */
    private double all(int voters, IntFunction<Voter> client) throws Exception {
        var next = new AtomicInteger();
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < CLIENTS; i++) {
            var voter = client.apply(i);
            work.add(() -> {
                for (int unit = next.incrementAndGet(); unit <= voters; unit = next.incrementAndGet()) {
                    voter.vote(unit);
                }
                return null;
            });
        }
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Void> one : threads.invokeAll(work)) {
                one.get();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The transaction alone: shared locks, seal, insert, commit, by plain JDBC from the same pool. */
    private Voter bare(int client) {
        var fingerprint = database.sql()
                .sql("select key_fpr from vote_round where id = ?")
                .param(round)
                .query((row, n) -> row.getBytes(1))
                .single();
        var rights = database.sql()
                .sql("select unit_id, id from entitlement where round_id = ? order by unit_id")
                .param(round)
                .query((row, n) -> row.getBytes(2))
                .list();
        return unit -> {
            var right = rights.get(unit - 1);
            var requestKey = Conference.key();
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                try (var lock = connection.prepareStatement(
                                "select r.state, t.state, t.channel from vote_round r join"
                                        + " entitlement t on t.round_id = r.id where r.id = ? and t.id = ? lock in share mode");
                        var insert = connection.prepareStatement("insert into envelope (entitlement_id, round_id,"
                                + " request_key, tracker, sealed) values (?, ?, ?, ?, ?)")) {
                    lock.setLong(1, round);
                    lock.setBytes(2, right);
                    try (var row = lock.executeQuery()) {
                        assertThat(row.next()).isTrue();
                    }
                    var sealed = keys.of(round, fingerprint).seal(right, new byte[] {1});
                    insert.setBytes(1, right);
                    insert.setLong(2, round);
                    insert.setBytes(3, requestKey);
                    insert.setBytes(4, RoundKey.tracker(requestKey, sealed));
                    insert.setBytes(5, sealed);
                    insert.executeUpdate();
                }
                connection.commit();
                connection.setAutoCommit(true);
            }
        };
    }

    private Voter http(int client) {
        var phone = new Telephone(port);
        return unit -> cast(phone, unit);
    }

    private void cast(Telephone phone, int unit) throws IOException {
        var answer = phone.cast(token(unit), round, Conference.key());
        if (!answer.isAccepted()) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }

    /** The 99th percentile of answer times at 100 ballots a second, in milliseconds. */
    private double steady() throws Exception {
        var times = new double[100 * STEADY_SECONDS];
        var phones = new ThreadLocal<Telephone>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<Future<?>>();
            var begin = System.nanoTime();
            for (int i = 0; i < times.length; i++) {
                var unit = i + 1;
                var due = begin + i * 10_000_000L;
                while (System.nanoTime() < due) {
                    java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
                }
                running.add(threads.submit(() -> {
                    if (phones.get() == null) {
                        phones.set(new Telephone(port));
                    }
                    cast(phones.get(), unit);
                    times[unit - 1] = (System.nanoTime() - due) / 1e6;
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        BenchTable.row("vote-cast-p50-at-100-per-s", BenchTable.percentile(DoubleStream.of(times), 50), "ms");
        return BenchTable.percentile(DoubleStream.of(times), 99);
    }
}
