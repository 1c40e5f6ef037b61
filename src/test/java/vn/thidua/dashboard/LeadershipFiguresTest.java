package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.identity.SignedIn;
import vn.thidua.pledge.rule.Completion;
import vn.thidua.pledge.rule.CompletionState;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.pledge.rule.Forecast;
import vn.thidua.pledge.rule.Measure;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Every figure of leadership's pages counted again in another way: by plain statements, and by the rules in Java. */
@DatabaseTest
class LeadershipFiguresTest {

    @Autowired
    TargetQueries targets;

    @Autowired
    PerformanceQueries performance;

    @Autowired
    AwardQueries awards;

    @Autowired
    PunctualityQueries punctuality;

    @Autowired
    WorkQueries works;

    @Autowired
    Database database;

    SmallWorld world;
    PopulatedProvince province;

    @BeforeEach
    void aProvinceOfFourBlocs() {
        database.clean();
        world = new SmallWorld(database.sql());
        province = new PopulatedProvince(world, 4, 6);
        SignedIn.asLeadership();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    /** A target of 2025 with all its numbers, read plainly. */
    record Raw(
            long unit,
            String content,
            String direction,
            String measure,
            BigDecimal target,
            Integer month,
            BigDecimal reached) {}

    private List<Raw> raw(int year) {
        return database.sql().sql("""
                        select m.unit_id as unit, i.content, i.direction, i.unit_of_measure as measure, i.target, a.month, a.reached
                          from membership m
                          join bloc_year x on x.id = m.bloc_year_id
                          join composition c on c.id = x.composition_id
                          join emulation_year e on e.id = c.year_id
                          join pledge g on g.year_id = e.id and g.bloc_id = x.bloc_id
                          join pledge_item i on i.pledge_id = g.id
                          left join pledge_actual a on a.item_id = i.id and a.unit_id = m.unit_id
                         where e.year = ?
                         order by m.unit_id, i.id, a.month
                        """).param(year).query(Raw.class).list();
    }

    /** The newest number up to a month of every target, with the target where nothing is known. */
    private List<Raw> newest(int year, int untilMonth) {
        return raw(year).stream().collect(Collectors.groupingBy(one -> one.unit() + one.content())).values().stream()
                .map(numbers -> numbers.stream()
                        .filter(one -> one.month() != null && one.month() <= untilMonth)
                        .reduce((one, later) -> later)
                        .orElse(new Raw(
                                numbers.getFirst().unit(),
                                numbers.getFirst().content(),
                                numbers.getFirst().direction(),
                                numbers.getFirst().measure(),
                                numbers.getFirst().target(),
                                null,
                                null)))
                .toList();
    }

    private static CompletionState state(Raw one) {
        return Completion.of(Direction.valueOf(one.direction()), one.target(), one.reached())
                .state();
    }

    private static boolean kept(Raw one) {
        return state(one) == CompletionState.MET || state(one) == CompletionState.EXCEEDED;
    }

    private static <K> Map<K, Long> count(List<Raw> rows, Function<Raw, K> by) {
        return rows.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    @Test
    void targetsByContentAreThoseOfTheRulesInJava() {
        province.pledge();
        var byContent = targets.byContent(all());

        assertThat(byContent).hasSize(4);
        for (var one : byContent) {
            var states = count(
                    newest(2025, 12).stream()
                            .filter(raw -> raw.content().equals(one.content()))
                            .toList(),
                    LeadershipFiguresTest::state);
            assertThat(one)
                    .isEqualTo(new ContentOutcome(
                            one.content(),
                            states.getOrDefault(CompletionState.EXCEEDED, 0L),
                            states.getOrDefault(CompletionState.MET, 0L),
                            states.getOrDefault(CompletionState.NOT_MET, 0L),
                            states.getOrDefault(CompletionState.MISSING, 0L),
                            false));
        }
    }

    @Test
    void targetsByMonthAreCountedByWhatWasKnownThen() {
        province.pledge();
        var byMonth = targets.byMonth(all());

        assertThat(byMonth).extracting(MonthOutcome::month).contains(3, 4, 9).doesNotContain(1, 2, 10, 12);
        for (var one : byMonth) {
            var known = newest(one.year(), one.month());
            assertThat(one)
                    .isEqualTo(new MonthOutcome(
                            one.year(),
                            one.month(),
                            known.stream().filter(LeadershipFiguresTest::kept).count(),
                            known.size()));
        }
    }

    @Test
    void theForecastIsThatOfTheRuleInJava() {
        province.pledge();
        var rows = newest(2025, 12);
        var then = rows.stream()
                .filter(one -> Forecast.atYearEnd(
                                new Measure(Direction.valueOf(one.direction()), "", one.measure()),
                                one.target(),
                                one.reached(),
                                one.month() == null ? 1 : one.month())
                        .map(forecast -> forecast.completion().state())
                        .map(state -> state == CompletionState.MET || state == CompletionState.EXCEEDED)
                        .orElse(kept(one)))
                .count();

        assertThat(targets.yearEnd(all()))
                .isEqualTo(new YearEnd(
                        rows.stream().filter(LeadershipFiguresTest::kept).count(), then, rows.size(), 9));
        assertThat(then)
                .isNotEqualTo(rows.stream().filter(LeadershipFiguresTest::kept).count());
    }

    @Test
    void unitsBehindAndTheirTargetsAreCountedAgain() {
        province.pledge();
        var kept = count(
                newest(2025, 12).stream().filter(LeadershipFiguresTest::kept).toList(), Raw::unit);
        var byUnit = targets.byUnit(all());

        assertThat(byUnit).hasSize(24);
        byUnit.forEach(one -> assertThat(one.kept()).isEqualTo(kept.getOrDefault(one.unitId(), 0L)));
        assertThat(byUnit).extracting(one -> -one.notMet() - one.open()).isSorted();
        assertThat(targets.lines(all(), "Nội dung 2"))
                .hasSize(24)
                .allMatch(one -> one.content().equals("Nội dung 2"));
        assertThat(targets.lines(all(), "")).hasSize(96);
    }

    @Test
    void resultsStandBesideLastYearsByTheLineOfTheUnit() {
        province.score();
        var members = province.units.getFirst();
        var successor = world.unit(province.id, "Đơn vị mới", "ADMINISTRATIVE");
        province.merged(members[2], successor);
        for (var table : List.of("ranking_line", "membership")) {
            database.sql()
                    .sql(
                            "update " + table + " set unit_id = ? where unit_id = ? and "
                                    + (table.equals("membership")
                                            ? "composition_id in (select c.id from composition c join emulation_year e on e.id = c.year_id where e.year = 2025)"
                                            : "version_id in (select v.id from ranking_version v join emulation_year e on e.id = v.year_id where e.year = 2025)"))
                    .params(successor, members[2])
                    .update();
        }
        var bloc = province.blocs.getFirst();
        var units = performance.units(all().ofBloc(bloc));

        assertThat(units).hasSize(6).allMatch(one -> one.blocId() == bloc);
        for (var one : units) {
            var before = one.unitId() == successor ? members[2] : one.unitId();
            assertThat(one.percent()).isEqualTo(percent(one.unitId(), 2025));
            assertThat(one.lastYear()).isEqualTo(percent(before, 2024));
        }
        assertThat(units).extracting(one -> -one.percent()).isSorted();
    }

    private double percent(long unit, int year) {
        return database.sql()
                .sql("select l.percent from ranking_line l join ranking_version v on v.id = l.version_id"
                        + " join emulation_year e on e.id = v.year_id where l.unit_id = ? and e.year = ?")
                .params(unit, year)
                .query(Double.class)
                .single();
    }

    @Test
    void criteriaShowTheNewestPointsThatApply() {
        province.score();
        var bloc = province.blocs.get(1);
        var expected = database.sql()
                .sql("""
                        select h.unit_id as unit, k.id as criterion, ifnull(ifnull(e.final_points, e.head_points), e.self_points)
                          as points
                          from score_entry e join score_sheet h on h.id = e.sheet_id join criterion k on k.id = e.criterion_id
                          join criteria_table t on t.id = k.table_id
                         where t.bloc_id = ? and e.applies
                        """)
                .param(bloc)
                .query((row, n) -> row.getLong(1) + "/" + row.getLong(2) + "=" + row.getDouble(3))
                .list();

        assertThat(performance.criteria(all().ofBloc(bloc)))
                .extracting(one -> one.unitId() + "/" + one.criterionId() + "=" + one.points())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeLessThan(18);
        assertThat(performance.criteria(all())).isEmpty();
    }

    @Test
    void rewardsAreCountedBySortAndShares() {
        province.reward();
        var counts = awards.counts(all(), 2);

        for (int year : new int[] {2023, 2024, 2025}) {
            assertThat(counts.decided(year)).isEqualTo(rewards("year = " + year + " and state = 'DECIDED'"));
        }
        var decided = "year = 2025 and state = 'DECIDED' and ";
        var persons = decided + "recipient_kind = 'INDIVIDUAL' and person_class is not null";
        assertThat(counts.directPercent(2025))
                .isCloseTo(
                        100.0 * rewards(persons + " and person_class = 'TRUC_TIEP'") / rewards(persons), within(1e-9));
        var collectives = decided + "recipient_kind = 'COLLECTIVE'";
        assertThat(counts.smallPercent(2025))
                .isCloseTo(100.0 * rewards(collectives + " and small_collective") / rewards(collectives), within(1e-9));
        assertThat(counts.withoutClass(2025))
                .isEqualTo(rewards(decided + "recipient_kind = 'INDIVIDUAL' and person_class is null"))
                .isPositive();
        assertThat(counts.counts())
                .allMatch(one -> one.family().equals("DANH_HIEU") && one.level().equals("TINH"));
    }

    @Test
    void rewardsByBlocAndProposalsByStateAreCountedAgain() {
        province.reward();
        awards.byBloc(all()).forEach(one -> {
            assertThat(one.rewards())
                    .isEqualTo(rewards("year = 2025 and state = 'DECIDED' and bloc_id = " + one.blocId()));
            assertThat(one.lastYear())
                    .isEqualTo(rewards("year = 2024 and state = 'DECIDED' and bloc_id = " + one.blocId()));
        });
        assertThat(awards.byBloc(all()).stream().mapToLong(BlocAwards::rewards).sum())
                .isEqualTo(rewards("year = 2025 and state = 'DECIDED'"))
                .isPositive();
        // of twenty proposals three are withdrawn
        assertThat(awards.proposals(all())).containsExactly(new ProposalCount("BK_TINH", "Bằng khen", 3, 4, 4, 3, 3));
    }

    private long rewards(String condition) {
        return database.sql()
                .sql("select count(*) from reward where " + condition)
                .query(Long.class)
                .single();
    }

    @Test
    void theLastRewardOfAUnitFollowsItsLine() {
        var members = province.units.getFirst();
        var gone = world.unit(province.id, "Sở cũ", "ADMINISTRATIVE");
        province.merged(gone, members[1]);
        world.reward(province.id, province.blocs.getFirst(), 2021, gone, "BK_TINH", "DECIDED");
        world.reward(province.id, province.blocs.getFirst(), 2023, members[0], "BK_TINH", "DECIDED");
        world.reward(province.id, province.blocs.getFirst(), 2025, members[0], "BK_TINH", "PROPOSED");
        world.reward(province.id, province.blocs.getFirst(), 2026, members[2], "BK_TINH", "DECIDED");

        var byUnit = awards.lastAwards(all()).stream().collect(Collectors.toMap(UnitAward::unitId, one -> one));
        assertThat(byUnit).hasSize(24);
        assertThat(byUnit.get(members[0]).yearsWithout(2025)).isEqualTo(2);
        assertThat(byUnit.get(members[1]).yearsWithout(2025)).isEqualTo(4);
        assertThat(byUnit.get(members[2]).yearsWithout(2025)).isEqualTo(-1);
    }

    @Test
    void tellsHowOftenTheHeadGotTheFlagAndAmongHowManyItWentRound() {
        var first = province.units.get(0);
        var second = province.units.get(1);
        world.reward(province.id, province.blocs.get(0), 2024, first[0], "CTD_TINH", "DECIDED");
        world.reward(province.id, province.blocs.get(0), 2025, first[0], "CTD_TINH", "PROPOSED");
        world.reward(province.id, province.blocs.get(1), 2024, second[3], "CTD_TINH", "DECIDED");
        world.reward(province.id, province.blocs.get(1), 2025, second[4], "CTD_TINH", "DECIDED");
        world.reward(province.id, province.blocs.get(2), 2025, province.units.get(2)[1], "BK_TINH", "DECIDED");
        province.merged(second[3], second[4]);

        var wheel = awards.flags(all(), 9);
        assertThat(wheel.turns()).hasSize(4);
        assertThat(wheel.headed()).isEqualTo(2);
        assertThat(wheel.headedByChance()).isCloseTo(100.0 / 6, within(1e-9));
        // both flags of the second bloc went to one line
        assertThat(wheel.rounds()).extracting(FlagWheel.Round::units).containsExactly(1, 1);
        assertThat(wheel.concentration()).isEqualTo(100);
    }

    @Test
    void reportsByKindAndTheLateOnesAddUpToThoseOfTheBlocs() {
        province.report();
        var late = database.sql()
                .sql("select count(*) from report_submission where first_submitted_at > '2025-06-30 17:00'")
                .query(Long.class)
                .single();
        var handed = database.sql()
                .sql("select count(*) from report_submission")
                .query(Long.class)
                .single();

        assertThat(punctuality.byKind(all()))
                .containsExactly(
                        new KindOutcome("MIDYEAR", handed - late, late, 24 - handed, LocalDate.of(2025, 6, 30), false));
        var rows = punctuality.late(all());
        assertThat(rows.stream().filter(LateReport::isMissing)).hasSize((int) (24 - handed));
        assertThat(rows.stream().filter(one -> !one.isMissing()))
                .hasSize(late.intValue())
                .allMatch(one -> one.days() == 5);
        var work = works.work(all());
        assertThat(work.sumOfReports(2025, one -> one.late() + one.missing())).isEqualTo(rows.size());
    }

    @Test
    void asOfADayOnlyCountsWhatHadHappened() {
        province.report();
        province.pledge();
        province.score();
        var june = new Sight(2025, null, false, null, null, null, LocalDate.of(2025, 6, 20));

        assertThat(punctuality.byKind(june)).isNotEmpty().allMatch(one -> one.late() == 0 && one.missing() == 0);
        assertThat(targets.yearEnd(june).month()).isEqualTo(6);
        assertThat(targets.byMonth(june).stream().filter(one -> one.year() == 2025))
                .allMatch(one -> one.month() <= 6);
        assertThat(works.results(june)).extracting(BlocResult::year).containsOnly(2024);
    }

    @Test
    void filtersOfTheAddressHoldInEveryFigure() {
        province.pledge();
        province.score();
        province.report();
        province.reward();
        var dang = new Sight(2025, null, false, "DANG", null, null, null);
        var ministry = new Sight(2025, null, false, null, null, "BO", null);
        var one = all().ofBloc(province.blocs.get(3));

        assertThat(targets.byUnit(dang)).hasSize(12);
        assertThat(targets.byUnit(one)).hasSize(6);
        assertThat(works.results(dang)).hasSize(4);
        assertThat(awards.byBloc(dang)).hasSize(2);
        assertThat(awards.byBloc(one)).hasSize(1);
        assertThat(awards.counts(one, 0).decided(2025))
                .isEqualTo(rewards("year = 2025 and state = 'DECIDED' and bloc_id = " + province.blocs.get(3)));
        assertThat(targets.byUnit(ministry)).isEmpty();
        assertThat(punctuality.late(ministry)).isEmpty();
        assertThat(works.work(ministry).pledges()).isEmpty();
    }

    @Test
    void gapsOfTheRecordsAreFoundOneByOne() {
        province.pledge();
        province.score();
        province.reward();
        database.sql()
                .sql("update membership set lead_slot = null where lead_slot = 1 and bloc_year_id in"
                        + " (select id from bloc_year where bloc_id = ?)")
                .param(province.blocs.get(2))
                .update();
        database.sql()
                .sql("update unit set valid_to = '2025-03-01' where id = ?")
                .param(province.units.get(1)[1])
                .update();
        database.sql()
                .sql("update unit set name = 'Đơn vị 1' where id = ?")
                .param(province.units.get(3)[5])
                .update();
        database.sql()
                .sql("update pledge_item set target = null where content = 'Nội dung 1'")
                .update();

        var gaps = punctuality.gaps(all()).stream().collect(Collectors.groupingBy(Gap::kind, Collectors.counting()));
        assertThat(gaps)
                .containsEntry(GapKind.NO_HEAD, 1L)
                .containsEntry(GapKind.NO_DECISION, 4L)
                .containsEntry(GapKind.ENDED, 1L)
                .containsEntry(GapKind.TWIN, 2L)
                .containsEntry(GapKind.NOT_REGISTERED, 24L)
                .containsEntry(GapKind.NO_TARGET, 4L)
                .containsEntry(
                        GapKind.NO_EVIDENCE,
                        database.sql()
                                .sql("select count(*) from score_sheet where state = 'FINAL'")
                                .query(Long.class)
                                .single())
                .containsEntry(
                        GapKind.NO_CLASS,
                        rewards(
                                "year = 2025 and state <> 'REVOKED' and recipient_kind = 'INDIVIDUAL' and person_class is null"))
                .doesNotContainKeys(GapKind.NO_UNIT, GapKind.NO_NUMBER);
        database.sql()
                .sql("update reward set decision_no = '' where year = 2025")
                .update();
        assertThat(punctuality.gaps(all()).stream().filter(one -> one.kind() == GapKind.NO_NUMBER))
                .hasSize((int) rewards("year = 2025 and state = 'DECIDED'"))
                .isNotEmpty();
    }

    @Test
    void whatWaitsForADecisionIsCounted() {
        province.score();
        province.reward();
        var reviews = database.sql()
                .sql("select count(*) from score_sheet where state = 'HEAD_REVIEWED'")
                .query(Long.class)
                .single();

        var waiting = punctuality.waiting(all()).stream()
                .collect(Collectors.groupingBy(Waiting::kind, Collectors.summingLong(Waiting::things)));
        assertThat(waiting).isEqualTo(Map.of("DECISION", 4L, "SUBMISSION", 4L, "CHECK", 3L, "REVIEW", reviews));
    }

    private static Sight all() {
        return Sight.asOf(2025, null);
    }
}
