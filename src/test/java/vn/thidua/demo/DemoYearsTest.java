package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.WorkQueries;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.pledge.BlocPledge;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.rule.Tally;
import vn.thidua.report.ReportQueries;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** The made-up years of the demonstration: all marked, sums that hold, one bloc left open at every step. */
@DatabaseTest
@ActiveProfiles({"test", "demo"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoYearsTest {

    /** Blocs and years in blocs.csv: 6 clusters, Thanh Hóa 3 years, Phú Thọ 2, Bình Phước Khối 3 once, Khối 6 twice. */
    private static final int BLOC_YEARS = 6 + 3 + 2 + 1 + 2;

    private static final List<String> TABLES = List.of(
            "pledge",
            "pledge_item",
            "pledge_actual",
            "pledge_signature",
            "report_submission",
            "criteria_table",
            "score_entry",
            "ranking_line",
            "reward",
            "proposal",
            "violation");

    @Autowired
    DemoAccounts accounts;

    @Autowired
    DemoData facts;

    @Autowired
    DemoCriteria criteria;

    @Autowired
    DemoYears years;

    @Autowired
    DemoRewards rewards;

    @Autowired
    ActingAs acting;

    @Autowired
    WorkQueries dashboard;

    @Autowired
    PledgeQueries pledges;

    @Autowired
    ReportQueries reports;

    @Autowired
    Database database;

    @Autowired
    ApplicationContext context;

    private Map<String, Long> before = Map.of();

    private Map<String, Long> left = Map.of();

    @BeforeAll
    void startOnAnEmptyDatabase() throws Exception {
        database.clean();
        var defaults = new ClassPathResource("db/migration/V20261122_0702__report_report_rule_defaults.sql");
        database.sql()
                .sql(defaults.getContentAsString(StandardCharsets.UTF_8).strip().replaceAll(";$", ""))
                .update();
        var nothing = new DefaultApplicationArguments();
        accounts.run(nothing);
        facts.run(nothing);
        criteria.run(nothing);
        before = sizes();
        assertThatThrownBy(() -> breakingAtScores().run(nothing)).hasMessage("power cut");
        left = sizes();
        start();
    }

    /** The generator as it is, but that the power goes while the third bloc is being scored. */
    private DemoYears breakingAtScores() {
        var made = new AtomicInteger();
        var breaking = mock(DemoScores.class, call -> {
            if (made.incrementAndGet() == 3) {
                throw new IllegalStateException("power cut");
            }
            return null;
        });
        return new DemoYears(
                context.getBean(DemoFiles.class),
                context.getBean(DemoBlocs.class),
                context.getBean(DemoPledges.class),
                context.getBean(DemoReports.class),
                breaking,
                acting,
                context.getBean(JdbcClient.class),
                context.getBean(EntityManager.class),
                context.getBean(PlatformTransactionManager.class));
    }

    @Test
    void aStartThatBreaksHalfWayLeavesNothingForTheNextToTripOver() {
        assertThat(left).isEqualTo(before).containsEntry("pledge", 0L).containsEntry("report_submission", 0L);
    }

    @Test
    void everyBlocYearHasItsPledgeReportsAndTables() {
        assertThat(count("select count(*) from pledge where generated")).isEqualTo(BLOC_YEARS);
        assertThat(count("select count(*) from pledge_item where generated")).isEqualTo(BLOC_YEARS * 6);
        assertThat(count("select count(distinct bloc_id, year) from report_submission"))
                .isEqualTo(BLOC_YEARS);
        // one table each, but two for the bloc of two groups
        assertThat(count("select count(*) from criteria_table where state = 'IN_FORCE'"))
                .isEqualTo(BLOC_YEARS + 1);
        assertThat(count("select count(distinct r.table_id) from scoring_round r join bloc b on b.id = r.bloc_id"
                        + " where b.code = 'binh-phuoc-khoi-3' and r.group_id is not null"))
                .isEqualTo(2);
        assertThat(
                        count(
                                "select count(*) from criteria_table t join bloc b on b.id = t.bloc_id"
                                        + " where b.code like 'quang-tri-ca-cum-%' and t.title like 'Công an%' and t.state = 'IN_FORCE'"))
                .isEqualTo(6);
    }

    @Test
    void madeUpRewardsSaySoAndPublishedOnesStay() {
        assertThat(count("select count(*) from reward where state = 'DECIDED'")).isPositive();
        assertThat(count("select count(*) from reward where state = 'DECIDED' and (source <> 'Dữ liệu minh họa'"
                        + " or decision_no not like 'MINH-HOA/%')"))
                .isZero();
        assertThat(count("select count(*) from reward where state = 'PROPOSED' and source like '%minh họa%'"))
                .isZero();
        assertThat(count("select count(*) from reward where recipient_kind = 'INDIVIDUAL'"
                        + " and recipient_name not like 'Cá nhân minh họa %'"))
                .isZero();
        assertThat(count("select count(distinct state) from proposal")).isEqualTo(3);
        assertThat(count("select count(*) from violation where detail not like '(Dữ liệu minh họa)%'"))
                .isZero();
        assertThat(count("select count(*) from violation where released_on is not null"))
                .isPositive();
        assertThat(count("select count(*) from flag_handover")).isPositive();
    }

    @Test
    void publishedPledgesAreTakenFromTheFileAndNotMarked() {
        assertThat(count("select count(*) from pledge_item where not generated and source <> ''"))
                .isPositive();
        assertThat(count("select count(*) from pledge p join pledge_item i on i.pledge_id = p.id"
                        + " where i.generated and not p.generated"))
                .isZero();
    }

    @Test
    void everythingMadeUpSaysSoAndNamesNoPerson() {
        for (var table : List.of("pledge_registration", "pledge_signature", "pledge_actual", "score_entry")) {
            assertThat(count("select count(*) from " + table)).as(table).isPositive();
            assertThat(count("select count(*) from " + table + " where not generated"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from report_submission where not is_generated"))
                .isZero();
        assertThat(count("select count(*) from ranking_version where not generated"))
                .isZero();
        assertThat(count("select count(*) from pledge_signature where representative not like '%dữ liệu minh họa%'"))
                .isZero();
    }

    @Test
    void rankingsOfFinishedYearsAddUp() {
        assertThat(count("select count(*) from ranking_version")).isEqualTo(BLOC_YEARS - 3);
        assertThat(
                        count(
                                "select count(*) from ranking_line where base_points + bonus_points + penalty_points <> raw_points"))
                .isZero();
        assertThat(count("select count(*) from ranking_line where percent <> round(100 * raw_points / own_max, 2)"))
                .isZero();
        assertThat(count("select count(*) from ranking_line where own_max <= 0 or raw_points <= 0"))
                .isZero();
        assertThat(count("select count(*) from ranking_line a join ranking_line b on b.version_id = a.version_id"
                        + " where a.rank_all < b.rank_all and a.group_id <=> b.group_id and a.percent < b.percent"))
                .isZero();
        // every unit of a published bloc has its line
        assertThat(count("select count(*) from ranking_line"))
                .isEqualTo(count("select count(*) from ranking_version v join composition c on c.year_id = v.year_id"
                        + " and c.in_force join bloc_year x on x.composition_id = c.id and x.bloc_id = v.bloc_id"
                        + " join membership m on m.bloc_year_id = x.id and m.left_on is null"));
    }

    @Test
    void theBlocOfTheDemoAccountsIsLeftOpenAtEveryStep() {
        var theirs = " join bloc_year x on x.bloc_id = p.bloc_id join composition c on c.id = x.composition_id"
                + " and c.in_force and c.year_id = p.year_id join membership m on m.bloc_year_id = x.id ";
        var unsigned = "select count(*) from pledge p" + theirs
                + "where p.generated and not exists (select 1 from pledge_signature s where s.pledge_id = p.id"
                + " and s.unit_id = m.unit_id)";
        assertThat(count("select count(*) from pledge where generated and state = 'SIGNING'"))
                .isOne();
        assertThat(count(unsigned)).isEqualTo(2);
        assertThat(count(unsigned + " and m.unit_id in (select g.unit_id from account_grant g"
                        + " join account a on a.id = g.account_id where a.login in ('truongkhoi', 'donvi'))"))
                .isEqualTo(2);
        assertThat(count("select count(*) from score_sheet where state = 'SELF_SCORING'"))
                .isPositive();
        assertThat(count("select count(*) from scoring_round r join ranking_version v on v.bloc_id = r.bloc_id"
                        + " and v.year_id = r.year_id join score_sheet s on s.round_id = r.id and s.state <> 'FINAL'"))
                .isZero();
    }

    /** The dashboard reads with statements of its own; the modules count in Java, bloc by bloc. */
    @Test
    void theDashboardCountsWhatTheModulesCount() {
        acting.account("lanhdao", () -> {
            for (int year : new int[] {2018, 2022, 2024, 2025, 2026}) {
                var work = dashboard.work(Sight.asOf(year, null));
                assertThat(work.pledgesOf(year)).as("blocs of %d", year).isNotEmpty();
                for (var bloc : work.pledgesOf(year)) {
                    var tally = pledges.years(bloc.blocId(), year).stream()
                            .filter(one -> one.year() == year)
                            .map(BlocPledge::tally)
                            .findFirst()
                            .orElse(Tally.NONE);
                    assertThat(List.of(bloc.targets(), bloc.kept(), bloc.exceeded(), bloc.targets() - bloc.open()))
                            .as("%s %d", bloc.bloc(), year)
                            .containsExactly((long) tally.targets(), (long) tally.met(), (long) tally.exceeded(), (long)
                                    tally.reported());
                }
                for (var bloc : work.reportsOf(year)) {
                    if (bloc.generated()) {
                        var counted = reports.punctuality(bloc.blocId(), List.of(year))
                                .getFirst();
                        assertThat(List.of(bloc.onTime(), bloc.late(), bloc.missing()))
                                .as("%s %d", bloc.bloc(), year)
                                .containsExactly(
                                        (long) counted.onTime(), (long) counted.late(), (long) counted.missing());
                    }
                }
                for (var bloc : work.resultsOf(year)) {
                    var percents = database.sql()
                            .sql("select l.percent from ranking_line l join ranking_version v on v.id = l.version_id"
                                    + " join emulation_year y on y.id = v.year_id where v.bloc_id = ? and y.year = ?"
                                    + " order by l.percent")
                            .params(bloc.blocId(), year)
                            .query(Double.class)
                            .list();
                    var half = percents.size() / 2;
                    assertThat(bloc.lowest()).isEqualTo(percents.getFirst());
                    assertThat(bloc.highest()).isEqualTo(percents.getLast());
                    assertThat(bloc.median())
                            .isCloseTo(
                                    (percents.get(half) + percents.get((percents.size() - 1) / 2)) / 2, within(0.006));
                }
            }
            assertThat(dashboard.work(Sight.asOf(2025, null)).resultsOf(2025)).hasSize(7);
            assertThat(dashboard.work(Sight.asOf(2025, null)).resultsOf(2024)).hasSize(1);
        });
    }

    @Test
    void aSecondStartChangesNothing() throws Exception {
        var before = sizes();

        start();

        assertThat(sizes()).isEqualTo(before);
    }

    private void start() throws Exception {
        var nothing = new DefaultApplicationArguments();
        accounts.run(nothing);
        facts.run(nothing);
        criteria.run(nothing);
        years.run(nothing);
        rewards.run(nothing);
    }

    private Map<String, Long> sizes() {
        var sizes = new TreeMap<String, Long>();
        TABLES.forEach(table -> sizes.put(table, count("select count(*) from " + table)));
        return sizes;
    }

    private long count(String sql) {
        return database.sql().sql(sql).query(Long.class).single();
    }
}
