package vn.thidua.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.bench.BenchTable;
import vn.thidua.dashboard.FullProvince;
import vn.thidua.dashboard.ui.DashboardPages;
import vn.thidua.score.ScoreProvince;
import vn.thidua.support.Database;

/**
 * A filter that nobody chose before, in a real browser: from the click until every number and every chart in the window is
 * drawn, and until those below the window are, on the machine that also runs the program, the database and the browser.
 */
@JourneyTest
@Import({ScoreProvince.class, Database.class})
@TestPropertySource(properties = "thidua.test.keeps-figures=true")
class FilterBench {

    /** From the choice to the picture, in ms. */
    private static final double SHOWN = 500;

    private static final int YEARS = 8;
    private static final int BLOCS = 12;

    /** Blocs chosen before anything is counted: program and browser are warm then, what is chosen later is not. */
    private static final int WARM = 15;

    /** Follows an address inside the program, and gives the milliseconds until the window and the whole page are drawn. */
    private static final String CHOOSE = """
            address => new Promise(done => {
              const link = Object.assign(document.createElement('a'), { href: address });
              link.setAttribute('router-link', '');
              document.body.append(link);
              const start = performance.now();
              link.click();
              link.remove();
              const chosen = new URL(address, document.baseURI).search;
              const seen = chart => {
                const place = chart.getBoundingClientRect();
                return place.top < innerHeight && place.bottom > 0;
              };
              const drawn = chart => chart.shadowRoot?.querySelector('svg .highcharts-series-group')
                  ?? chart.querySelector('svg .highcharts-series-group');
              let inWindow = 0;
              const look = () => {
                const there = document.querySelector('.page-bar a[aria-current=page]')?.search === chosen;
                const body = document.querySelector('.dashboard-body');
                const charts = [...body.querySelectorAll('vaadin-chart')];
                if (!there) {
                  requestAnimationFrame(look);
                } else if (!inWindow && charts.filter(seen).every(drawn)
                    && (body.ariaBusy === 'false' || body.getBoundingClientRect().bottom >= innerHeight)) {
                  requestAnimationFrame(() => { inWindow = performance.now() - start; look(); });
                } else if (inWindow && body.ariaBusy === 'false' && charts.length > 0 && charts.every(drawn)) {
                  requestAnimationFrame(() => done([inWindow, performance.now() - start]));
                } else {
                  requestAnimationFrame(look);
                }
              };
              look();
            })
            """;

    @Autowired
    Database database;

    @Autowired
    ScoreProvince province;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DashboardPages pages;

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Test
    void aFilterIsChosen() {
        assumeTrue(BenchTable.wants("dashboard.filter"));
        // the province comes into an empty database; whoever looks at it signs in as before
        var accounts = rows("select * from account");
        var grants = rows("select * from account_grant");
        FullProvince.make(database, province, transactions);
        write("account", accounts);
        write(
                "account_grant",
                grants.stream()
                        .filter(row -> row.get("province_id") == null && row.get("unit_id") == null)
                        .toList());
        try (var chromium = new Chromium(port)) {
            var window = chromium.signIn("lanhdao", password);
            for (var page : pages.all()) {
                var path = page.key().isEmpty() ? "" : "dieu-hanh/" + page.key();
                chromium.open(window, path + "?nam=2016&tinh=" + FullProvince.ID);
                window.locator("vaadin-chart svg").first().waitFor();
                for (int bloc = 1; bloc <= WARM; bloc++) {
                    choose(window, path, ofBloc(BLOCS + bloc));
                }
                var times = choose(window, path);
                var name = "dashboard.filter." + (page.key().isEmpty() ? "first" : page.key());
                BenchTable.row(name + ".years", percentile(seen(times.subList(0, YEARS)), 50), "ms");
                BenchTable.row(name + ".blocs", percentile(seen(times.subList(YEARS, times.size())), 50), "ms");
                BenchTable.row(name + ".p95", percentile(seen(times), 95), "ms", SHOWN, 1);
                BenchTable.row(
                        name + ".whole.p95",
                        percentile(times.stream().map(Drawn::page).toList(), 95),
                        "ms");
            }
        }
    }

    /**
     * Milliseconds after the click.
     *
     * @param window until what stands in the window is drawn
     * @param page until all is
     */
    private record Drawn(double window, double page) {}

    private static List<Double> seen(List<Drawn> times) {
        return times.stream().map(Drawn::window).toList();
    }

    /** The whole province in other years, then single blocs. */
    private static List<Drawn> choose(Page window, String path) {
        var times = new ArrayList<Drawn>();
        for (int year = 0; year < YEARS; year++) {
            times.add(choose(window, path, "?nam=" + (FullProvince.LAST_YEAR - year) + "&tinh=" + FullProvince.ID));
        }
        for (int bloc = 1; bloc <= BLOCS; bloc++) {
            times.add(choose(window, path, ofBloc(bloc)));
        }
        return times;
    }

    private static String ofBloc(int bloc) {
        return "?nam=" + FullProvince.LAST_YEAR + "&tinh=" + FullProvince.ID + "&khoi=" + bloc;
    }

    private static Drawn choose(Page window, String path, String query) {
        var times = (List<?>) window.evaluate(CHOOSE, (path.isEmpty() ? "." : path) + query);
        return new Drawn(((Number) times.getFirst()).doubleValue(), ((Number) times.getLast()).doubleValue());
    }

    private static double percentile(List<Double> times, int percent) {
        return BenchTable.percentile(times.stream().mapToDouble(Double::doubleValue), percent);
    }

    private List<Map<String, Object>> rows(String select) {
        return database.sql().sql(select).query().listOfRows();
    }

    private void write(String table, List<Map<String, Object>> rows) {
        for (var row : rows) {
            database.sql()
                    .sql("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (:"
                            + String.join(", :", row.keySet()) + ")")
                    .params(row)
                    .update();
        }
    }
}
