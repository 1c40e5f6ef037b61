package vn.thidua.vote.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.thidua.bench.BenchTable;
import vn.thidua.bench.Telephone;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.Conference;
import vn.thidua.vote.Method;
import vn.thidua.vote.RoundService;
import vn.thidua.vote.Subject;

/**
 * A hundred conferences at once: three thousand telephones that ask every two seconds, sixty walls, a hundred ballots a
 * second, and one moment at which all close. The telephones run on the machine that is measured.
 */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.test.keeps-figures=true")
@Import(Conference.class)
class CrowdBench {

    private static final int CONFERENCES = 100;
    private static final int UNITS = 30;
    private static final int WALLS = 60;
    private static final int BALLOTS_A_SECOND = 100;
    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofSeconds(20);

    @Autowired
    Conference at;

    @Autowired
    Database database;

    @Autowired
    RoundService rounds;

    @Autowired
    HallLive live;

    @Value("${local.server.port}")
    int port;

    private final LongAdder requests = new LongAdder();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> casts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> closings = new ConcurrentLinkedQueue<>();

    /** One telephone of one unit in one conference. */
    private record Place(long round, String token, long castAfterMillis) {}

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void aHundredConferencesAtOnce() throws Exception {
        assumeTrue(BenchTable.wants("vote-crowd"));
        var places = open();
        var few = hold(places.subList(0, places.size() / 3), false);
        var all = hold(places, true);
        BenchTable.row("vote-crowd-requests-a-page-growth", all, "/s", few, 1.1);
    }

    /** Every page asks; with votes and the common end where it is the real thing. Gives requests a page and second. */
    private double hold(List<Place> places, boolean whole) throws Exception {
        var stop = new AtomicBoolean();
        var vote = new CountDownLatch(1);
        var cast = new CountDownLatch(whole ? places.size() : 0);
        var pages = new ArrayList<Thread>();
        var walls = at.meetings().stream().limit(WALLS).map(live::join).toList();
        for (var place : places) {
            pages.add(Thread.ofVirtual().start(() -> page(place, vote, cast, stop)));
        }
        Thread.sleep(SETTLING);
        var perPage = idle(places.size(), whole);
        if (whole) {
            rush(places, vote, cast);
        }
        stop.set(true);
        for (var page : pages) {
            page.join();
        }
        walls.forEach(live::leave);
        assertThat(errors).isEmpty();
        return perPage;
    }

    /** Nobody votes yet; gives requests a page and second. */
    private double idle(int pages, boolean whole) throws InterruptedException {
        requests.reset();
        var cpu = cpuNanos();
        var start = System.nanoTime();
        Thread.sleep(IDLE);
        var seconds = (System.nanoTime() - start) / 1e9;
        if (whole) {
            var cores = Runtime.getRuntime().availableProcessors();
            BenchTable.row("vote-crowd-idle-cpu", (cpuNanos() - cpu) / 1e9 / seconds / cores * 100, "%", 50, 1);
            System.gc();
            var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            BenchTable.row("vote-crowd-heap", heap / 1e6, "MB", 1_500, 1);
        }
        return requests.sum() / seconds / pages;
    }

    /** All vote at their pace, and all rounds close at the same planned end. */
    private void rush(List<Place> places, CountDownLatch vote, CountDownLatch cast) throws InterruptedException {
        var end = Instant.now().plusSeconds(places.size() / BALLOTS_A_SECOND + 10);
        SignedIn.asBoard();
        places.stream().map(Place::round).distinct().forEach(round -> rounds.extend(round, end));
        vote.countDown();
        cast.await();
        assertThat(casts).hasSameSizeAs(places);
        BenchTable.row("vote-crowd-cast-p99", percentile(casts, 99), "ms", 150, 1);
        var patience = Instant.now().plusSeconds(60);
        while (closings.size() < places.size() && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }
        assertThat(closings).as("pages that saw the end").hasSameSizeAs(places);
        BenchTable.row("vote-crowd-close-seen-p95", percentile(closings, 95) - end.toEpochMilli(), "ms");
        BenchTable.row("vote-crowd-errors", errors.size(), "");
    }

    private void page(Place place, CountDownLatch vote, CountDownLatch cast, AtomicBoolean stop) {
        try (var phone = new Telephone(port)) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(2_300));
            long due = 0;
            var voted = false;
            var closed = false;
            while (!stop.get()) {
                if (due == 0 && vote.getCount() == 0) {
                    due = System.currentTimeMillis() + place.castAfterMillis();
                }
                var pause = 2_000 + ThreadLocalRandom.current().nextInt(300);
                if (due > 0 && !voted && due < System.currentTimeMillis() + pause) {
                    Thread.sleep(Math.max(0, due - System.currentTimeMillis()));
                    var start = System.nanoTime();
                    check(phone.cast(place.token(), place.round(), Conference.key()), 200);
                    casts.add((System.nanoTime() - start) / 1e6);
                    voted = true;
                    cast.countDown();
                }
                var answer = phone.ask(place.token());
                requests.increment();
                check(answer, 200, 304);
                if (voted && !closed && answer.body().contains("CLOSED")) {
                    closed = true;
                    closings.add((double) System.currentTimeMillis());
                }
                Thread.sleep(pause);
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            errors.add(String.valueOf(e));
        }
    }

    private void check(Telephone.Answer answer, int... right) {
        for (var status : right) {
            if (answer.status() == status) {
                return;
            }
        }
        errors.add(answer.status() + " " + answer.body());
    }

    /** Conferences of one bloc, each with an open round and a telephone let in at every seat. */
    private List<Place> open() throws Exception {
        at.arrange(UNITS);
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        var places = new ArrayList<Place>();
        for (int n = 0; n < CONFERENCES; n++) {
            if (n > 0) {
                at.anotherMeeting();
            }
            database.sql()
                    .sql("update roll_call set status = 'PRESENT', version = version + 1 where meeting_id = ?")
                    .param(at.meeting)
                    .update();
            var round = at.prepared(Subject.BK_TINH, 1, 4);
            rounds.open(round, Instant.now().plus(Duration.ofHours(2)));
            for (int i = 0; i < UNITS; i++) {
                places.add(new Place(round, enter(at.units.get(i), i + 1), places.size() * 1_000L / BALLOTS_A_SECOND));
            }
        }
        return places;
    }

    /** As if the unit had come in with its card: hashing three thousand codes slowly is not what is measured. */
    private String enter(long unit, int seatNo) throws Exception {
        var token = "seat-" + at.meeting + "-" + unit;
        database.sql()
                .sql("insert into seat_card (meeting_id, unit_id, seat_no, token_hash, code_hash, issued_by, issued_at)"
                        + " values (?, ?, ?, ?, '', '', now())")
                .params(at.meeting, unit, seatNo, sha256("card-" + token))
                .update();
        database.sql()
                .sql("insert into seat_entry (token_hash, meeting_id, unit_id, generation) values (?, ?, ?, 1)")
                .params(sha256(token), at.meeting, unit)
                .update();
        return token;
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Processor time of the program, of all telephones, and of the database it started. */
    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos()
                + ProcessHandle.current()
                        .descendants()
                        .mapToLong(child -> child.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos())
                        .sum();
    }

    private static double percentile(Collection<Double> values, int percent) {
        return BenchTable.percentile(values.stream().mapToDouble(Double::doubleValue), percent);
    }
}
