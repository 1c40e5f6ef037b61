package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Figures on the work of blocs against a small world counted by hand. */
@DatabaseTest
class WorkQueriesTest {

    @Autowired
    WorkQueries queries;

    @Autowired
    Database database;

    SmallWorld world;
    long anGiang;
    long bloc;
    long[] units;

    @BeforeEach
    void aBlocOfThreeUnitsIn2025() {
        database.clean();
        world = new SmallWorld(database.sql());
        anGiang = world.province("An Giang");
        units = new long[] {
            world.unit(anGiang, "Một", "ADMINISTRATIVE"),
            world.unit(anGiang, "Hai", "ADMINISTRATIVE"),
            world.unit(anGiang, "Ba", "ADMINISTRATIVE")
        };
        bloc = world.bloc(anGiang, "k1");
        world.blocYear(world.published(anGiang, 2025), bloc, "Khối 1", "DANG", false, units);
        SignedIn.asLeadership();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void answersWithZerosWhereNothingWasDone() {
        assertThat(queries.results(all(2025))).isEmpty();
        assertThat(queries.pledges(all(2025)))
                .containsExactly(
                        new PledgeOutcome(bloc, "Khối 1", "An Giang", 2025, null, false, false, 0, 0, 0, 0, false));
        assertThat(queries.reports(all(2025)))
                .containsExactly(new ReportOutcome(bloc, "Khối 1", "An Giang", 2025, 0, 0, 0, 0, false));
        assertThat(queries.openScorings(all(2025))).isEmpty();
        assertThat(queries.work(all(2020)).pledges()).isEmpty();
        assertThat(queries.work(all(2025)).keptPercent(2025)).isNaN();
    }

    @Test
    void judgesEveryTargetByItsNewestNumberAndDirection() {
        var pledge =
                insert("insert into pledge (bloc_id, year_id, state) select ?, id, 'SIGNED' from emulation_year", bloc);
        var up = item(pledge, "UP", "90");
        var down = item(pledge, "DOWN", "5");
        var done = item(pledge, "PASS_FAIL", null);
        var blank = item(pledge, "UP", null);
        var removed = item(pledge, "UP", "1");
        database.sql()
                .sql("update pledge_item set removed_on = '2025-05-01' where id = ?")
                .param(removed)
                .update();
        reached(up, units[0], 6, "50"); // older than the next
        reached(up, units[0], 12, "90"); // met
        reached(up, units[1], 6, "90.0001"); // exceeded
        reached(up, units[2], 6, "89.9999"); // not met
        reached(down, units[0], 6, "5"); // met
        reached(down, units[1], 6, "4"); // exceeded
        reached(down, units[2], 6, "6"); // not met
        reached(done, units[0], 6, "1"); // met
        reached(done, units[1], 6, "0"); // not met; of the third nothing is known
        reached(blank, units[0], 6, "7"); // no target: left out; of the others nothing is known
        reached(removed, units[0], 6, "7");
        // the second unit promised more, the third need not keep what is done or not
        insert("insert into pledge_target (item_id, unit_id, target) values (?, ?, 95)", up, units[1]);
        insert("insert into pledge_target (item_id, unit_id, assigned) values (?, ?, false)", done, units[2]);

        // up: met, not met (90.0001 of 95), not met; down: met, exceeded, not met; done: met, not met; blank: open,
        // open
        assertThat(queries.pledges(all(2025)))
                .containsExactly(
                        new PledgeOutcome(bloc, "Khối 1", "An Giang", 2025, null, true, false, 1, 3, 4, 2, false));
        assertThat(queries.work(all(2025)).keptPercent(2025)).isEqualTo(40.0);
        assertThat(queries.work(all(2026)).keptPercent(2025)).isEqualTo(40.0);
    }

    @Test
    void aPledgeIsOverdueWhenItsDayIsPastAndNotAllSigned() {
        rule("PLEDGE", "HEAD", 2, 15);
        assertThat(queries.work(all(2025)).unsigned()).isEmpty(); // 2025 is over and no pledge was ever begun

        insert("insert into pledge (bloc_id, year_id, state) select ?, id, 'DRAFT' from emulation_year", bloc);
        assertThat(queries.work(all(2025)).unsigned()).isEmpty(); // copied from an old paper

        database.sql().sql("update pledge set state = 'SIGNING'").update();
        assertThat(queries.work(all(2025)).unsigned())
                .extracting(PledgeOutcome::blocId)
                .containsExactly(bloc);

        database.sql()
                .sql("update emulation_year set pledge_due_on = '2999-01-01'")
                .update();
        assertThat(queries.work(all(2025)).unsigned()).isEmpty();

        database.sql().sql("update emulation_year set pledge_due_on = null").update();
        database.sql().sql("update pledge set state = 'SIGNED'").update();
        assertThat(queries.work(all(2025)).unsigned()).isEmpty();
    }

    @Test
    void countsReportsByTheDayInVietnamAndTheRuleOfTheProvince() {
        rule("MIDYEAR", "UNIT", 6, 30);
        rule("YEAREND", "UNIT", 12, 31);
        insert(
                "insert into report_rule (province_id, kind, from_party, to_party, due_month, due_day, valid_from)"
                        + " values (?, 'MIDYEAR', 'UNIT', 'HEAD', 6, 20, '2020-01-01')",
                anGiang);
        report(units[0], "MIDYEAR", "2025-06-20 16:59:59"); // 23:59:59 in Vietnam: on time
        report(units[1], "MIDYEAR", "2025-06-20 17:00:00"); // midnight: late, though the default would allow it
        report(units[0], "YEAREND", "2025-12-30 01:00:00");

        // missing: mid-year of the third, year-end of the second and third
        assertThat(queries.reports(all(2025)))
                .containsExactly(new ReportOutcome(bloc, "Khối 1", "An Giang", 2025, 2, 1, 3, 2, false));
        assertThat(queries.work(all(2025)).unitsBehind()).isEqualTo(2);
    }

    @Test
    void aYearKnownFromOldPapersAloneOwesNothing() {
        rule("MIDYEAR", "UNIT", 6, 30);
        insert("insert into pledge (bloc_id, year_id, state) select ?, id, 'DRAFT' from emulation_year", bloc);
        assertThat(queries.work(all(2025)).unitsBehind()).isZero();

        insert(
                "insert into pledge_registration (pledge_id, unit_id, registered_at, account_id, registered_by)"
                        + " select id, ?, '2025-01-02', 1, 'thử' from pledge",
                units[0]);
        assertThat(queries.work(all(2025)).unitsBehind()).isEqualTo(3);
    }

    @Test
    void aUnitIsNeverDueAfterItsBloc() {
        rule("MIDYEAR", "UNIT", 6, 30);
        rule("MIDYEAR", "HEAD", 8, 15);
        database.sql()
                .sql("update emulation_year set midyear_due_on = '2025-06-10'")
                .update();
        report(units[0], "MIDYEAR", "2025-06-11 03:00:00");

        assertThat(queries.reports(all(2025)).getFirst().late()).isOne();
    }

    @Test
    void spreadsResultsOfTheNewestPublishedVersion() {
        ranking(1, "10.00", "20.00", "30.00");
        ranking(2, "70.00", "90.00", "86.50");

        assertThat(queries.results(all(2025)))
                .containsExactly(new BlocResult(bloc, "Khối 1", "An Giang", 2025, 3, 70, 86.5, 90, false));
        assertThat(queries.results(all(2026))).extracting(BlocResult::year).containsExactly(2025);
        assertThat(queries.results(all(2024))).isEmpty();
    }

    @Test
    void neverShowsAnotherProvince() {
        insert("insert into pledge (bloc_id, year_id, state) select ?, id, 'SIGNED' from emulation_year", bloc);
        ranking(1, "70.00", "90.00", "86.50");
        var other = world.province("Ba Tri");
        SignedIn.as(new Person(9, "lanhdao-bt", "Lãnh đạo", Set.of(Grant.inProvince(Roles.LEADERSHIP, other))));

        for (var sight : new Sight[] {all(2025), Sight.asOf(2025, anGiang)}) {
            var work = queries.work(sight);
            assertThat(work.results()).isEmpty();
            assertThat(work.pledges()).isEmpty();
            assertThat(work.reports()).isEmpty();
        }
        SignedIn.asOfficerOf(units[0]);
        assertThatThrownBy(() -> queries.work(all(2025))).isInstanceOf(AccessDeniedException.class);
    }

    private void ranking(int number, String... percents) {
        var version = insert(
                "insert into ranking_version (bloc_id, year_id, number, rank_by, appeal_until, published_by, published_at)"
                        + " select ?, id, ?, 'RAW', '2026-01-10', 'thử', now(6) from emulation_year",
                bloc,
                number);
        for (int i = 0; i < percents.length; i++) {
            insert(
                    "insert into ranking_line (version_id, unit_id, unit_name, self_points, self_verified, self_compared,"
                            + " base_points, bonus_points, penalty_points, raw_points, own_max, percent)"
                            + " values (?, ?, '', 0, 0, 0, 0, 0, 0, 0, 100, ?)",
                    version,
                    units[i],
                    percents[i]);
        }
    }

    private long item(long pledge, String direction, String target) {
        return insert(
                "insert into pledge_item (pledge_id, content, direction, target) values (?, 'Nội dung', ?, ?)",
                pledge,
                direction,
                target);
    }

    private void reached(long item, long unit, int month, String number) {
        insert(
                "insert into pledge_actual (item_id, unit_id, month, reached, account_id, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, 1, 'thử', now(6))",
                item,
                unit,
                month,
                number);
    }

    private void rule(String kind, String from, int month, int day) {
        insert(
                "insert into report_rule (kind, from_party, to_party, due_month, due_day, valid_from)"
                        + " values (?, ?, 'HEAD', ?, ?, '2000-01-01')",
                kind,
                from,
                month,
                day);
    }

    private void report(long unit, String kind, String firstSubmittedUtc) {
        insert(
                "insert into report_submission (bloc_id, year, unit_id, kind, state, first_submitted_at)"
                        + " values (?, 2025, ?, ?, 'SUBMITTED', ?)",
                bloc,
                unit,
                kind,
                firstSubmittedUtc);
    }

    private long insert(String statement, Object... params) {
        return world.insert(statement, params);
    }

    private static Sight all(int year) {
        return Sight.asOf(year, null);
    }
}
