package vn.thidua.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.options.LoadState;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.bench.BenchTable;
import vn.thidua.bench.EmptyApplication;
import vn.thidua.support.StartedJar;

/** Forty windows with the same board open in a real browser, on the machine that also runs the program and the database. */
@JourneyTest
class LiveBench {

    private static final int BOARDS = 40;
    private static final int MOVES = 12;

    /** Between two drops, in ms: a person takes hold of the next card, and what the last drop coloured is plain again. */
    private static final double NEXT_DROP = 2_500;

    /** From a drop until every board shows it, in ms. */
    private static final double ALL_HAVE_IT = 500;

    /** First load of a page without charts, held against the empty application of the same Vaadin version. */
    private static final double FIRST_LOAD = 1.25;

    /** Notes when a newer state was drawn. */
    private static final String WATCH = """
            board => {
              window.drawn = 0;
              const apply = board.apply.bind(board);
              board.apply = delta => { apply(delta); board.updateComplete.then(() => { window.drawn = Date.now(); }); };
            }
            """;

    /** By its own a waiting page would draw sixty frames a second. */
    private static final WaitForFunctionOptions SELDOM = new WaitForFunctionOptions().setPollingInterval(50);

    private static final String MOVE = """
            (board, column) => {
              const keys = [...board.renderRoot.querySelectorAll('.column:not(.tray) li[data-key]')];
              const card = board.byKey.get(keys[keys.length - 1].dataset.key);
              const blocs = board.board.blocs;
              const target = blocs[column % blocs.length].id === card.blocId ? blocs[(column + 1) % blocs.length] : blocs[column % blocs.length];
              board.$server.moveCards([{unitId: card.unitId, seat: card.seat, version: card.version}], target.id, null);
              return Date.now();
            }
            """;

    /** Knows the open sessions. */
    static final class Sessions implements HttpSessionListener {

        private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            open.add(event.getSession());
        }

        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            open.remove(event.getSession());
        }
    }

    @TestConfiguration
    static class Watching {

        @Bean
        Sessions sessions() {
            return new Sessions();
        }
    }

    @Autowired
    Sessions sessions;

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDropIsSeenOnFortyBoards() {
        assumeTrue(BenchTable.wants("live.boards"));
        var draft = jdbc.sql("""
                        select c.id from composition c where c.state = 'DRAFT'
                        order by (select count(*) from bloc_year x where x.composition_id = c.id) desc limit 1
                        """).query(Long.class).single();
        try (var chromium = new Chromium(port)) {
            var boards = new ArrayList<Page>();
            boards.add(chromium.signIn("chuyenvien", password));
            while (boards.size() < BOARDS) {
                boards.add(chromium.signIn("chuyenvien2", password));
            }
            var first = boards.getFirst();
            for (var page : boards) {
                chromium.open(page, "thanh-phan/" + draft);
                page.locator("composition-board li[data-key]").first().waitFor();
                page.locator("composition-board").evaluate(WATCH);
            }

            var waits = new ArrayList<Double>();
            for (int move = 0; move < MOVES; move++) {
                first.waitForTimeout(NEXT_DROP);
                boards.forEach(page -> page.evaluate("() => { window.drawn = 0; }"));
                var dropped = ((Number) first.locator("composition-board").evaluate(MOVE, move)).doubleValue();
                for (var page : boards) {
                    page.waitForFunction("() => window.drawn > 0", null, SELDOM);
                    waits.add(((Number) page.evaluate("() => window.drawn")).doubleValue() - dropped);
                }
            }
            BenchTable.row("live.boards.p50", percentile(waits, 50), "ms");
            BenchTable.row("live.boards.p95", percentile(waits, 95), "ms", ALL_HAVE_IT, 1);
            boards.forEach(page -> page.context().setOffline(true));
            heapOfSessions();
        }
    }

    @Test
    void theFirstPageIsHardlyHeavierThanAnEmptyApplication(@TempDir Path folder) throws Exception {
        assumeTrue(BenchTable.wants("firstload.signin"));
        try (var empty = StartedJar.start(EmptyApplication.jar(), folder, "")) {
            var bare = firstLoad(empty.port(), "", "vaadin-button");
            var own = firstLoad(port, "dang-nhap", "input[name=username]");
            BenchTable.row("firstload.signin.requests", own.requests(), "requests", bare.requests());
            BenchTable.row("firstload.signin", own.kilobytes(), "kB", bare.kilobytes(), FIRST_LOAD);
        }
    }

    /** What a browser with an empty cache asked for until it was quiet, and how much came over the wire. */
    private record Load(double requests, double kilobytes) {}

    private static Load firstLoad(int port, String path, String sign) {
        try (var chromium = new Chromium(port)) {
            var page = chromium.window();
            var bytes = new AtomicLong();
            var requests = new AtomicLong();
            var devTools = page.context().newCDPSession(page);
            devTools.send("Network.enable");
            devTools.on("Network.loadingFinished", (JsonObject event) -> {
                bytes.addAndGet(event.get("encodedDataLength").getAsLong());
                requests.incrementAndGet();
            });
            page.navigate("http://127.0.0.1:" + port + "/" + path);
            page.locator(sign).waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Load(requests.get(), bytes.get() / 1000.0);
        }
    }

    /** What the sessions hold: the heap with them, and once they are ended. The browser's client lives in both. */
    private void heapOfSessions() {
        var open = List.copyOf(sessions.open);
        var with = usedHeap();
        open.forEach(HttpSession::invalidate);
        BenchTable.row("live.heap.session", (with - usedHeap()) / 1024.0 / open.size(), "kB");
    }

    private static double percentile(List<Double> values, int percent) {
        return BenchTable.percentile(values.stream().mapToDouble(Double::doubleValue), percent);
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
