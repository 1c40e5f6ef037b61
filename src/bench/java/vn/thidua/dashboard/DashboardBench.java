package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.bench.BenchTable;
import vn.thidua.bench.RecordedStatements;
import vn.thidua.dashboard.ui.DashboardPage;
import vn.thidua.dashboard.ui.DashboardPages;
import vn.thidua.dashboard.ui.Words;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.ScoreProvince;
import vn.thidua.shared.Messages;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/**
 * Every page of the dashboard on {@link FullProvince}: its data, with nothing kept, beside the very statements it sends,
 * bare and one after the other; and warm, with 20 viewers who each open it once a second.
 */
@DatabaseTest(properties = "thidua.test.keeps-figures=true")
@Import({ScoreProvince.class, RecordedStatements.class})
class DashboardBench {

    private static final int VIEWERS = 20;
    private static final int VIEWS = 12;

    @Autowired
    Database database;

    @Autowired
    DataSource dataSource;

    @Autowired
    ScoreProvince province;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DashboardPages pages;

    @Autowired
    Messages messages;

    @Autowired
    CacheManager caches;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everyPageBesideItsBareStatementsAndWithTwentyViewers() throws Exception {
        assumeTrue(BenchTable.wants("dashboard.page"));
        FullProvince.make(database, province, transactions);
        assertThat(pages.all()).isNotEmpty();
        var scope = DashboardScope.of(FullProvince.LAST_YEAR).withProvince(FullProvince.ID);
        for (var page : pages.all()) {
            beside(page, scope);
            viewers(page, scope);
        }
    }

    private void beside(DashboardPage page, DashboardScope scope) throws Exception {
        SignedIn.asLeadership();
        Objects.requireNonNull(caches.getCache("figures")).clear();
        var statements = RecordedStatements.of(() -> read(page, scope));
        assertThat(statements).isNotEmpty();
        try (var connection = dataSource.getConnection()) {
            var medians = BenchTable.medians(
                    5,
                    15,
                    () -> {
                        Objects.requireNonNull(caches.getCache("figures")).clear();
                        return BenchTable.nanos(() -> read(page, scope));
                    },
                    () -> BenchTable.nanos(() -> RecordedStatements.replay(connection, statements)));
            BenchTable.row(name(page), medians[0], "ms", medians[1], 1.3);
            BenchTable.row(name(page) + ".statements", statements.size(), "");
        }
    }

    private void viewers(DashboardPage page, DashboardScope scope) throws Exception {
        var times = Collections.synchronizedList(new ArrayList<Double>());
        try (var people = Executors.newFixedThreadPool(VIEWERS)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < VIEWERS; i++) {
                all.add(() -> {
                    SignedIn.asLeadership();
                    for (int view = 0; view < VIEWS; view++) {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(2_000));
                        var nanos = BenchTable.nanos(() -> read(page, scope));
                        if (view > 1) {
                            times.add(nanos / 1e6);
                        }
                    }
                    SignedIn.out();
                    return null;
                });
            }
            for (var done : people.invokeAll(all)) {
                done.get();
            }
        }
        var p95 = BenchTable.percentile(times.stream().mapToDouble(Double::doubleValue), 95);
        BenchTable.row(name(page) + ".p95.20", p95, "ms", 250, 1);
    }

    private List<?> read(DashboardPage page, DashboardScope scope) {
        Words words = (key, args) -> messages.text(Messages.VIETNAMESE, key, args);
        return page.parts(scope, words);
    }

    private static String name(DashboardPage page) {
        return "dashboard.page." + (page.key().isEmpty() ? "first" : page.key());
    }
}
