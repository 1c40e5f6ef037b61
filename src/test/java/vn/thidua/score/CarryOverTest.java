package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.TableDifference.Change;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** A new version of a criteria table while the bloc is being scored by the one before. */
@DatabaseTest
@Import({BlocYears.class, ScoreFixture.class})
class CarryOverTest {

    @Autowired
    BlocYears years;

    @Autowired
    ScoreFixture fixture;

    @Autowired
    CriteriaService tables;

    @Autowired
    CriterionService lines;

    @Autowired
    ExemptionService exemptions;

    @Autowired
    CriteriaQueries criteria;

    @Autowired
    ScoreQueries queries;

    @Autowired
    SheetService sheets;

    @BeforeEach
    void open() {
        fixture.open();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private long nextVersion(Consumer<CriteriaTree> change) {
        SignedIn.asBoard();
        var inForce = criteria.inForce(years.bloc1, 2026, null).orElseThrow();
        var next = tables.newVersion(inForce.head().id());
        change.accept(criteria.table(next).orElseThrow());
        return next;
    }

    private void rescale(CriteriaTree tree, String code, String other, String max, String otherMax) {
        for (var one : Map.of(code, max, other, otherMax).entrySet()) {
            var line = tree.byCode(one.getKey()).orElseThrow();
            var old = line.draft();
            lines.edit(
                    line.id(),
                    line.version(),
                    new CriterionDraft(
                            old.code(),
                            old.name(),
                            new BigDecimal(one.getValue()),
                            old.kind(),
                            old.params(),
                            old.scoredBy(),
                            old.part(),
                            old.source()));
        }
    }

    private SheetPage sheet(long unit) {
        return queries.sheet(years.bloc1, 2026, unit).orElseThrow();
    }

    private ScoreCell cell(SheetPage page, String code) {
        return page.cell(page.table().byCode(code).orElseThrow().id()).orElseThrow();
    }

    @Test
    void unchangedCriteriaKeepTheirPointsAndTheirHistorySaysSo() {
        fixture.scoreItself(years.justice, "100", "20");
        fixture.scoreItself(years.court, "80", "15");
        var next = nextVersion(tree -> rescale(tree, "II.1", "II.2", "12", "8"));
        tables.putIntoForce(next);
        var page = sheet(years.court);
        assertThat(page.table().id()).isEqualTo(next);
        assertThat(cell(page, "I.1").self()).isEqualByComparingTo("24");
        assertThat(cell(page, "I.3").self()).isEqualByComparingTo("15");
        assertThat(page.cell(page.table().byCode("II.1").orElseThrow().id())).isEmpty();
        var history = queries.history(
                page.head().roundId(),
                years.court,
                page.table().byCode("I.1").orElseThrow().id());
        assertThat(history.getFirst().reason()).contains("phiên bản 1").contains("phiên bản 2");
        assertThat(history).hasSize(2);
    }

    @Test
    void whoeverMustScoreSomethingAgainGetsTheSheetBack() {
        fixture.scoreItself(years.court, "80", "15");
        tables.putIntoForce(nextVersion(tree -> rescale(tree, "II.1", "II.2", "12", "8")));
        assertThat(sheet(years.court).state()).isEqualTo(SheetState.SELF_SCORING);
    }

    @Test
    void aCriterionOfTheBoardSendsTheSheetBackToTheBoardOnly() {
        fixture.scoreItself(years.court, "80", "15");
        fixture.bringToFinal(years.court, 5);
        tables.putIntoForce(nextVersion(tree -> {
            var line = tree.byCode("III.1").orElseThrow();
            var old = line.draft();
            lines.edit(
                    line.id(),
                    line.version(),
                    new CriterionDraft(
                            old.code(),
                            old.name(),
                            old.maxPoints(),
                            CriterionKind.COUNT_X_POINTS,
                            Map.of("points_each", 2, "cap", 10),
                            old.scoredBy(),
                            old.part(),
                            old.source()));
        }));
        var page = sheet(years.court);
        assertThat(page.state()).isEqualTo(SheetState.HEAD_REVIEWED);
        assertThat(cell(page, "I.1").head()).isEqualByComparingTo("24");
        assertThat(cell(page, "I.1").settled()).isNull();
    }

    @Test
    void aVersionThatChangesNothingThatIsScoredLeavesSheetsWhereTheyAre() {
        fixture.scoreItself(years.court, "80", "15");
        fixture.bringToFinal(years.court, 5);
        var before = sheet(years.court).score();
        tables.putIntoForce(nextVersion(tree -> {}));
        var page = sheet(years.court);
        assertThat(page.state()).isEqualTo(SheetState.FINAL);
        assertThat(page.score().raw()).isEqualByComparingTo("74").isEqualByComparingTo(before.raw());
        assertThat(page.score().missing()).isZero();
    }

    @Test
    void theDifferenceNamesWhatMustBeScoredAgainBeforeAndAfter() {
        var next = nextVersion(tree -> {
            rescale(tree, "II.1", "II.2", "12", "8");
            lines.remove(tree.byCode("III.1").orElseThrow().id());
            lines.add(
                    tree.head().id(),
                    tree.byCode("III").orElseThrow().id(),
                    CriteriaFixture.criterion("III.2", "10", CriterionKind.MANUAL, Map.of()));
        });
        var before = criteria.difference(criteria.table(next).orElseThrow()).orElseThrow();
        assertThat(before.again())
                .extracting(TableDifference.Line::code, TableDifference.Line::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("II.1", Change.CHANGED),
                        org.assertj.core.groups.Tuple.tuple("II.2", Change.CHANGED),
                        org.assertj.core.groups.Tuple.tuple("III.2", Change.NEW));
        assertThat(before.dropped()).extracting(TableDifference.Line::code).containsExactly("III.1");
        tables.putIntoForce(next);
        var round = queries.rounds(years.bloc1, 2026);
        assertThat(round).hasSize(1);
        assertThat(criteria.carriedOver(round.getFirst())).hasValueSatisfying(since -> {
            assertThat(since.again()).hasSize(3);
            assertThat(since.kept()).hasSize(3);
        });
    }

    @Test
    void aGridThatIsStillOpenByTheOldVersionIsToldAndWritesNothing() {
        fixture.scoreItself(years.court, "80", "15");
        tables.putIntoForce(nextVersion(tree -> {}));
        SignedIn.asBoard();
        assertThatThrownBy(() -> fixture.points(years.court, "I.3", Stage.HEAD, "1", "vì thế"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("score.sheet.replaced"));
        assertThatThrownBy(() -> sheets.acceptSelf(fixture.sheet(years.court)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("score.sheet.replaced"));
    }

    @Test
    void whatDoesNotApplyToAUnitStaysSoInTheNextVersion() {
        SignedIn.asBoard();
        exemptions.exempt(fixture.criterion("I.3"), years.court, "không có nhiệm vụ phối hợp");
        tables.putIntoForce(nextVersion(tree -> {}));
        var page = sheet(years.court);
        assertThat(page.exemptFor().values()).containsExactly("không có nhiệm vụ phối hợp");
        assertThat(page.score().ownMax()).isEqualByComparingTo("80");
    }
}
