package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.RankBy;
import vn.thidua.score.rule.TieBreak;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Criteria tables from the first draft to the next version. */
@DatabaseTest
@Import({BlocYears.class, CriteriaFixture.class})
class CriteriaServiceTest {

    @Autowired
    BlocYears years;

    @Autowired
    CriteriaFixture fixture;

    @Autowired
    CriteriaService tables;

    @Autowired
    CriterionService lines;

    @Autowired
    ExemptionService exemptions;

    @Autowired
    CriteriaQueries queries;

    @Autowired
    Database database;

    @BeforeEach
    void twoYears() {
        years.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aDraftIsMadeLineByLineAndPutIntoForce() {
        SignedIn.asOfficerOf(years.justice); // head in 2026
        var table = fixture.draft(years.bloc1, 2026);
        assertThat(queries.check(table)).isEmpty();
        tables.describe(
                table,
                new CriteriaSettings(
                        "Bảng tiêu chí 2026",
                        RankBy.RAW,
                        new BigDecimal("100"),
                        List.of(new TieStep("Số sáng kiến", TieBreak.Direction.DESC, "I.2")),
                        "khối thống nhất"));
        tables.putIntoForce(table);
        var tree = queries.inForce(years.bloc1, 2026, null).orElseThrow();
        assertThat(tree.head().title()).isEqualTo("Bảng tiêu chí 2026");
        assertThat(tree.head().ties()).extracting(TieStep::criterion).containsExactly("I.2");
        assertThat(CriteriaFixture.codes(tree)).containsExactly("I", "I.1", "I.2", "II");
        assertThat(tree.lines()).extracting(CriterionLine::depth).containsExactly(0, 1, 1, 0);
    }

    @Test
    void aTableWithErrorsDoesNotComeIntoForce() {
        var table = fixture.draft(years.bloc1, 2026);
        lines.add(table, id(table, "I"), CriteriaFixture.criterion("I.3", "5", CriterionKind.RATIO, Map.of()));
        assertThat(queries.check(table)).extracting(CriteriaProblem::key).containsExactly("score.criteria.check.sum");
        assertRefused("score.criteria.notReady", () -> tables.putIntoForce(table));
        assertThat(queries.inForce(years.bloc1, 2026, null)).isEmpty();
    }

    @Test
    void aTableIsChangedOnlyByANewVersionOnceItHoldsOrIsScored() {
        var table = fixture.inForce(years.bloc1, 2026);
        var draft = CriteriaFixture.group("III", "1");
        assertRefused("score.criteria.notDraft", () -> lines.add(table, null, draft));
        tables.freeze(table);
        tables.freeze(table);
        assertRefused("score.criteria.frozen", () -> lines.remove(id(table, "II")));
        var next = tables.newVersion(table);
        var tree = queries.table(next).orElseThrow();
        assertThat(tree.head().versionNo()).isEqualTo(2);
        assertThat(CriteriaFixture.codes(tree)).containsExactly("I", "I.1", "I.2", "II");
        tables.putIntoForce(next);
        assertThat(queries.ofBloc(years.bloc1, 2026))
                .extracting(CriteriaHead::state)
                .containsExactly(CriteriaState.IN_FORCE, CriteriaState.REPLACED);
    }

    @Test
    void tablesOfBlocsThatAHeadMayNotReadAreNotOfferedForCopying() {
        var foreign = fixture.inForce(years.bloc2, 2025);
        var own = fixture.inForce(years.bloc1, 2025);
        assertThat(queries.sources(years.bloc1, 2026))
                .extracting(CriteriaSource::tableId)
                .contains(own, foreign);
        SignedIn.asOfficerOf(years.justice); // in bloc 1 both years, never in bloc 2
        assertThat(queries.sources(years.bloc1, 2026))
                .extracting(CriteriaSource::tableId)
                .contains(own)
                .doesNotContain(foreign);
    }

    @Test
    void thereIsOneDraftAtATimeForEachGroup() {
        var table = fixture.draft(years.bloc1, 2026);
        assertRefused("score.criteria.draftExists", () -> tables.begin(years.bloc1, 2026, null, "Bảng khác"));
        var ofGroup = tables.begin(years.bloc1, 2026, group(), "Bảng của nhóm");
        assertThat(queries.table(ofGroup).orElseThrow().head().groupName()).isEqualTo("Có đánh giá công vụ");
        tables.discard(table);
        assertThat(queries.table(table)).isEmpty();
    }

    @Test
    void theTableOfAGroupGoesBeforeThatOfTheBloc() {
        var whole = fixture.inForce(years.bloc1, 2026);
        var ofGroup = tables.copy(whole, years.bloc1, 2026, group());
        assertThat(queries.inForce(years.bloc1, 2026, group())
                        .orElseThrow()
                        .head()
                        .id())
                .isEqualTo(whole);
        tables.putIntoForce(ofGroup);
        assertThat(queries.inForce(years.bloc1, 2026, group())
                        .orElseThrow()
                        .head()
                        .id())
                .isEqualTo(ofGroup);
        assertThat(queries.inForce(years.bloc1, 2026, null).orElseThrow().head().id())
                .isEqualTo(whole);
    }

    @Test
    void lastYearsTableIsCopied() {
        var last = fixture.inForce(years.bloc1, 2025);
        var table = tables.copy(last, years.bloc1, 2026, null);
        assertThat(CriteriaFixture.codes(queries.table(table).orElseThrow())).containsExactly("I", "I.1", "I.2", "II");
    }

    @Test
    void aLineMovesWithAllThatStandsInItButNeverIntoItself() {
        var table = fixture.draft(years.bloc1, 2026);
        var bonus = lines.add(
                table,
                null,
                new CriterionDraft("IV", "Thưởng", BigDecimal.TEN, null, Map.of(), null, CriterionPart.BONUS, ""));
        lines.move(id(table, "I"), bonus, 0);
        var tree = queries.table(table).orElseThrow();
        assertThat(CriteriaFixture.codes(tree)).containsExactly("II", "IV", "I", "I.1", "I.2");
        assertThat(tree.byCode("I.2").orElseThrow().part()).isEqualTo(CriterionPart.BONUS);
        assertRefused("score.criteria.cycle", () -> lines.move(bonus, id(table, "I.1"), 0));
        lines.move(id(table, "I"), null, 0);
        assertThat(CriteriaFixture.codes(queries.table(table).orElseThrow()))
                .containsExactly("I", "I.1", "I.2", "II", "IV");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        var table = fixture.draft(years.bloc1, 2026);
        var line = queries.table(table).orElseThrow().byCode("II").orElseThrow();
        lines.edit(line.id(), line.version(), CriteriaFixture.criterion("II", "9", CriterionKind.PASS_FAIL, Map.of()));
        assertRefused(
                "score.criteria.changedMeanwhile",
                () -> lines.edit(
                        line.id(),
                        line.version(),
                        CriteriaFixture.criterion("II", "8", CriterionKind.PASS_FAIL, Map.of())));
        assertThat(queries.table(table).orElseThrow().byCode("II").orElseThrow().maxPoints())
                .isEqualByComparingTo("9");
    }

    @Test
    void aCodeStandsOnce() {
        var table = fixture.draft(years.bloc1, 2026);
        assertRefused("score.criteria.codeTaken", () -> lines.add(table, null, CriteriaFixture.group("I.1", "1")));
    }

    @Test
    void aCriterionMayNotApplyToAUnitEvenInAFrozenTable() {
        var table = fixture.inForce(years.bloc1, 2026);
        tables.freeze(table);
        exemptions.exempt(id(table, "I.1"), years.finance, "Không được giao chỉ tiêu");
        exemptions.exempt(id(table, "I.1"), years.finance, "Không được giao chỉ tiêu này");
        assertThat(exemptions()).isEqualTo(1);
        assertRefused(
                "score.criteria.exempt.notMember",
                () -> exemptions.exempt(id(table, "I.1"), years.unitWithoutBloc(), "Lý do"));
        assertRefused("score.criteria.exempt.reason", () -> exemptions.exempt(id(table, "I.1"), years.finance, " "));
        exemptions.applyAgain(id(table, "I.1"), years.finance);
        assertThat(exemptions()).isZero();
    }

    @Test
    void onlyHeadDeputyAndBoardChangeATable() {
        var table = fixture.draft(years.bloc1, 2026);
        var line = queries.table(table).orElseThrow().lines().getFirst();
        SignedIn.asOfficerOf(years.finance); // a member in 2026
        assertThat(queries.table(table)).isPresent();
        assertDenied(() -> tables.begin(years.bloc1, 2026, group(), "Bảng"));
        assertDenied(() -> lines.remove(line.id()));
        assertDenied(() -> tables.putIntoForce(table));
        assertDenied(() -> tables.freeze(table));
        SignedIn.asOfficerOf(years.television); // the deputy
        tables.describe(table, new CriteriaSettings("Của khối phó", RankBy.RAW, null, List.of(), ""));
        SignedIn.asLeadership();
        assertDenied(() -> tables.discard(table));
        SignedIn.asBoardOf(years.elsewhere);
        assertDenied(() -> queries.table(table));
    }

    private long id(long table, String code) {
        return database.sql()
                .sql("select id from criterion where table_id = ? and code = ?")
                .params(table, code)
                .query(Long.class)
                .single();
    }

    private long group() {
        return database.sql()
                .sql("select id from bloc_group where name = 'Có đánh giá công vụ'")
                .query(Long.class)
                .single();
    }

    private int exemptions() {
        return database.sql()
                .sql("select count(*) from criterion_exemption")
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo(key));
    }

    private static void assertDenied(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
