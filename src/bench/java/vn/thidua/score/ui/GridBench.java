package vn.thidua.score.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.ObjectMapper;
import vn.thidua.bench.BenchTable;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.ScoreProvince;
import vn.thidua.score.ScoreService;
import vn.thidua.score.SharedScores;
import vn.thidua.shared.Messages;
import vn.thidua.shared.ui.LiveReading;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/**
 * Twenty people type at once into the same grid of 15 × 60 cells, the way the browser's queue sends it: a batch of JSON
 * in, checked, committed, the answer as JSON out. Every one of them has the grid open, so meanwhile the shared snapshot is
 * read again and written as JSON for twenty windows. What is left out is the web server's own work for a request.
 */
@DatabaseTest
@Import(ScoreProvince.class)
class GridBench {

    private static final int PEOPLE = 20;
    private static final int CELLS_EACH = 20;

    /** From one cell of a person to the next, in milliseconds: a quick hand. */
    private static final long PAUSE = 1_000;

    @Autowired
    Database database;

    @Autowired
    ScoreProvince province;

    @Autowired
    ScoreService scores;

    @Autowired
    SharedScores shared;

    @Autowired
    ScoreLive live;

    @Autowired
    GridJson gridJson;

    @Autowired
    ObjectMapper json;

    @Autowired
    Messages messages;

    @BeforeEach
    void begin() {
        database.clean();
        SignedIn.asBoard();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void oneCellSavedWhileTwentyPeopleEnter() throws Exception {
        assumeTrue(BenchTable.wants("score.save"));
        var made = province.make(1, 15, 60, 1);
        database.sql().sql("update score_sheet set state = 'SUBMITTED'").update();
        long round = made.rounds().getFirst();
        typed(round, 8);
        var sorted = typed(round, CELLS_EACH).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        assertThat(sorted).hasSize(PEOPLE * CELLS_EACH);
        BenchTable.row("score.save.p50", BenchTable.percentile(DoubleStream.of(sorted), 50), "ms");
        BenchTable.row("score.save.p95", BenchTable.percentile(DoubleStream.of(sorted), 95), "ms", 150, 1);
        BenchTable.row("score.save.longest", sorted[sorted.length - 1], "ms");
    }

    /** Milliseconds from a cell's arrival to its answer, of all people. */
    private List<Double> typed(long round, int each) throws Exception {
        var times = new ArrayList<Double>();
        var together = new CountDownLatch(PEOPLE);
        try (var pool = Executors.newFixedThreadPool(PEOPLE)) {
            var people = new ArrayList<Callable<List<Double>>>();
            for (int p = 0; p < PEOPLE; p++) {
                var person = new Person(round, p);
                people.add(() -> {
                    SignedIn.asBoard();
                    together.countDown();
                    together.await();
                    return person.type(each);
                });
            }
            for (var done : pool.invokeAll(people)) {
                times.addAll(done.get());
            }
        }
        return times;
    }

    /** Somebody with the grid open. */
    private final class Person {

        private final int number;
        private final LiveReading.Live<GridSnapshot> window;
        private final AtomicReference<GridSnapshot> shown = new AtomicReference<>();
        private final GridTyping typing;

        private Person(long round, int number) {
            this.number = number;
            window = live.join(round, "window-" + number);
            shown.set(window.snapshot());
            typing = new GridTyping(scores, json, messages, Locale.forLanguageTag("vi"), shown::get, () -> "đo");
        }

        private List<Double> type(int cells) throws InterruptedException {
            var items = shown.get().table().entered().stream()
                    .filter(item -> !item.isComputed())
                    .toList();
            var units = shown.get().units();
            var times = new ArrayList<Double>();
            TimeUnit.MILLISECONDS.sleep(number * PAUSE / PEOPLE);
            for (int i = 0; i < cells; i++) {
                follow();
                var unit = units.get((number + i) % units.size()).unitId();
                var item = items.get((number * 7 + i) % items.size()).id();
                var version =
                        shown.get().cell(unit, item).map(cell -> cell.version()).orElse(null);
                var batch = json.writeValueAsString(List.of(new GridTyping.Typed(
                        number + "-" + System.nanoTime(),
                        unit,
                        item,
                        String.valueOf((number + i) % 9),
                        version,
                        true)));
                times.add(BenchTable.nanos(() -> assertThat(typing.save(batch)).contains("\"ok\":true")) / 1e6);
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
            live.leave(window, "window-" + number);
            return times;
        }

        /** What the window is sent when others saved. */
        private void follow() {
            var now = window.snapshot();
            gridJson.delta(shown.get(), now, unit -> new GridJson.RowWords("", List.of("HEAD"), ""));
            shown.set(now);
        }
    }
}
