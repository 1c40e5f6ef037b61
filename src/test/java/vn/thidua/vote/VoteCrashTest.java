package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.util.FileSystemUtils;
import vn.thidua.shared.database.KillableServer;
import vn.thidua.support.CuttingProxy;
import vn.thidua.vote.CastResult.Kind;

/**
 * Nothing acknowledged is lost and nothing counts twice, whoever dies: the database by {@code kill -9}, the program by
 * {@code kill -9}, or the line just after the commit. {@code -Dvote.kills=200} is the drill.
 */
class VoteCrashTest {

    static final int KILLS = Integer.getInteger("vote.kills", 20);
    static final int PROGRAM_KILLS = Integer.getInteger("vote.programKills", Math.max(3, KILLS / 5));
    static final int VOTERS = 500;
    static final Path FOLDER = Path.of("target", "mariadb-crash");

    static KillableServer server;
    static CastWorld world;
    static long round;

    @BeforeAll
    static void start() throws IOException {
        var keys = Path.of("target", "vote", "crash-keys");
        FileSystemUtils.deleteRecursively(keys);
        FileSystemUtils.deleteRecursively(FOLDER.resolve("data"));
        Files.createDirectories(keys);
        server = new KillableServer(FOLDER, "crash");
        CastWorld.migrate(address());
        world = new CastWorld(VoteCrashTest::address, keys);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static CastWorld.Address address() {
        var access = server.access();
        return new CastWorld.Address(access.getJdbcUrl(), access.getUsername(), access.getPassword());
    }

    @Test
    void databaseKilledWhileUnitsVoteLosesNothingAndCountsNothingTwice() throws Exception {
        var random = new Random(1);
        var recognised = new AtomicInteger();
        var bitten = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            world.open(address(), ++round, VOTERS);
            Map<Long, String> told = new ConcurrentHashMap<>();
            try (var threads = Executors.newFixedThreadPool(16)) {
                var running = new ArrayList<Future<?>>();
                for (int unit = 1; unit <= VOTERS; unit++) {
                    var voter = unit;
                    running.add(threads.submit(() -> untilTold(round, voter, told, recognised)));
                }
                while (told.size() < 20 + random.nextInt(200)) {
                    Thread.onSpinWait();
                }
                server.kill();
                bitten += told.size() < VOTERS ? 1 : 0;
                server.startAgain();
                for (var one : running) {
                    one.get();
                }
            }
            assertThat(world.stored(round)).as("kill " + kill).isEqualTo(told);
            assertThat(world.opened(round)).as("kill " + kill).isEqualTo(VOTERS);
        }
        System.out.println("kill -9 of the database: " + KILLS + " kills, " + bitten
                + " while voting, 0 lost, 0 double, " + recognised + " ballots recognised whose answer was lost");
        assertThat(bitten).isGreaterThan(KILLS / 2);
    }

    private static void untilTold(long round, long unit, Map<Long, String> told, AtomicInteger recognised) {
        var key = CastWorld.keyOf(round, unit);
        while (true) {
            try {
                var result = world.cast(round, unit, key);
                assertThat(result.kind()).isIn(Kind.ACCEPTED, Kind.REPLAY);
                if (result.kind() == Kind.REPLAY) {
                    recognised.incrementAndGet();
                }
                assertThat(told.put(unit, result.receipt())).isNull();
                return;
            } catch (DataAccessException | TransactionException unsure) {
                // the telephone does not know and sends the same ballot again
            }
        }
    }

    @Test
    void programKilledWhileUnitsVoteLosesNothingAndCountsNothingTwice() throws Exception {
        var random = new Random(2);
        var storedButNotTold = 0;
        for (int kill = 0; kill < PROGRAM_KILLS; kill++) {
            world.open(address(), ++round, VOTERS);
            var before = new TreeMap<Long, String>();
            var program = program(round);
            readUntil(program, before, 10 + random.nextInt(200));
            program.destroyForcibly().waitFor();
            var stored = world.stored(round);
            assertThat(stored).as("kill " + kill).containsAllEntriesOf(before);
            storedButNotTold += stored.size() - before.size();

            var after = new TreeMap<Long, String>();
            var again = program(round);
            readUntil(again, after, Integer.MAX_VALUE);
            assertThat(again.waitFor()).isZero();
            assertThat(after).as("kill " + kill).hasSize(VOTERS).containsAllEntriesOf(stored);
            assertThat(world.stored(round)).isEqualTo(after);
        }
        System.out.println("kill -9 of the program: " + PROGRAM_KILLS + " kills, 0 lost, 0 double, " + storedButNotTold
                + " ballots stored whose answer was never given");
    }

    private static Process program(long round) throws IOException {
        var to = address();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CastDrillClient.class.getName(),
                        to.url(),
                        to.user(),
                        to.password(),
                        Path.of("target", "vote", "crash-keys").toString(),
                        String.valueOf(round),
                        String.valueOf(VOTERS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void readUntil(Process program, Map<Long, String> told, int lines) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(program.getInputStream()));
        for (String line = reader.readLine(); line != null && told.size() < lines; line = reader.readLine()) {
            var words = line.split(" ");
            if (words[0].equals("TOLD") && words.length == 4) {
                told.put(Long.valueOf(words[1]), words[3]);
            }
        }
    }

    @Test
    void lineCutJustAfterTheCommitGivesTheSameReceiptLater() throws Exception {
        world.open(address(), ++round, 20);
        try (var proxy = new CuttingProxy(server.port(), "COMMIT")) {
            var direct = address();
            var through = new CastWorld.Address(
                    direct.url().replace(":" + server.port() + "/", ":" + proxy.port() + "/"),
                    direct.user(),
                    direct.password());
            var far = new CastWorld(() -> through, Path.of("target", "vote", "crash-keys"));
            List<String> receipts = new ArrayList<>();
            for (long unit = 1; unit <= 20; unit++) {
                proxy.cutNext(1);
                var key = CastWorld.keyOf(round, unit);
                var result = far.cast(round, unit, key);
                assertThat(result.kind()).as("the first answer was cut off").isEqualTo(Kind.REPLAY);
                assertThat(far.cast(round, unit, key)).isEqualTo(result);
                receipts.add(result.receipt());
            }
            assertThat(proxy.cuts()).isEqualTo(20);
            assertThat(world.stored(round).values()).containsExactlyInAnyOrderElementsOf(receipts);
        }
    }

    @Test
    void lockThatIsHeldTooLongIsTriedAgainAsAWhole() throws Exception {
        world.open(address(), ++round, 2);
        try (var other = address().connect();
                var statement = other.createStatement();
                var thread = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.executeQuery("select id from vote_round where id = " + round + " for update");
            var cast = thread.submit(() -> world.cast(round, 1, CastWorld.keyOf(round, 1)));
            // longer than a ballot waits for a lock: the first try must have failed
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> cast.get(4, java.util.concurrent.TimeUnit.SECONDS)))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            other.rollback();
            assertThat(cast.get().kind()).isEqualTo(Kind.ACCEPTED);
        }
        assertThat(world.stored(round)).hasSize(1);
    }

    @Test
    void frozenDatabaseAcknowledgesNothingAndGoesOnByItself() throws Exception {
        world.open(address(), ++round, 30);
        Map<Long, String> told = new ConcurrentHashMap<>();
        var recognised = new AtomicInteger();
        server.freeze();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (long unit = 1; unit <= 30; unit++) {
                var voter = unit;
                threads.submit(() -> untilTold(round, voter, told, recognised));
            }
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000_000L);
            assertThat(told)
                    .as("nothing is acknowledged while the database is frozen")
                    .isEmpty();
            server.thaw();
        } finally {
            server.thaw();
        }
        assertThat(told).hasSize(30);
        assertThat(world.stored(round)).isEqualTo(told);
    }
}
