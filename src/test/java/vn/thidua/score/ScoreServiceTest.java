package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Scores from the first entry to the final one, with those who may and those who may not. */
@DatabaseTest
@Import({BlocYears.class, ScoreFixture.class})
class ScoreServiceTest {

    @Autowired
    BlocYears years;

    @Autowired
    ScoreFixture fixture;

    @Autowired
    ScoreService scores;

    @Autowired
    SheetService sheets;

    @Autowired
    ScoringService scoring;

    @Autowired
    ScoreQueries queries;

    @Autowired
    AdjustmentService adjustments;

    @Autowired
    vn.thidua.document.DocumentService documents;

    @BeforeEach
    void open() {
        fixture.open();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void openingMakesASheetForEveryMemberAndFreezesTheTable() {
        assertThat(queries.grid(fixture.round).units())
                .extracting(GridSnapshot.UnitRow::state)
                .hasSize(4)
                .containsOnly(SheetState.SELF_SCORING);
        assertThat(fixture.database
                        .sql()
                        .sql("select frozen_at is not null from criteria_table")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        scoring.open(years.bloc1, 2026, ScoreFixture.DATES);
        assertThat(queries.rounds(years.bloc1, 2026)).hasSize(1);
        assertThat(queries.grid(fixture.round).units()).hasSize(4);
    }

    @Test
    void theUnitsStandInTheOrderOfTheBlocHeadAndDeputyFirst() {
        assertThat(queries.grid(fixture.round).units())
                .extracting(GridSnapshot.UnitRow::unitId)
                .containsExactly(years.justice, years.television, years.finance, years.court);
    }

    @Test
    void pointsFollowFromTheResultsAndZeroIsAScore() {
        SignedIn.asOfficerOf(years.court);
        assertThat(fixture.result(years.court, "I.1", "100", "80").points()).isEqualByComparingTo("24");
        assertThat(fixture.result(years.court, "I.1", "100", "0").points()).isEqualByComparingTo("0");
        var page = queries.sheet(years.bloc1, 2026, years.court).orElseThrow();
        assertThat(page.score().self()).isEqualByComparingTo("0");
        assertThat(page.score().selfMissing()).isEqualTo(4);
        assertThat(page.score().ownMax()).isEqualByComparingTo("100");
    }

    @Test
    void whatIsMeasuredAgainstTheLeaderChangesForEverybodyWhenTheLeaderEnters() {
        SignedIn.asOfficerOf(years.court);
        assertThat(fixture.result(years.court, "I.2", "10", "15").points()).isEqualByComparingTo("20");
        var version = fixture.version(years.court, "I.2");
        SignedIn.asOfficerOf(years.finance);
        assertThat(fixture.result(years.finance, "I.2", "10", "20").points()).isEqualByComparingTo("20");
        SignedIn.asOfficerOf(years.court);
        var cell = queries.sheet(years.bloc1, 2026, years.court)
                .orElseThrow()
                .cell(fixture.criterion("I.2"))
                .orElseThrow();
        assertThat(cell.self()).isEqualByComparingTo("15");
        assertThat(cell.version()).isEqualTo(version);
    }

    @Test
    void anOfficerWhoCallsAnotherUnitsSheetIsRefused() {
        SignedIn.asOfficerOf(years.court);
        assertThat(queries.sheet(years.bloc1, 2026, years.court)).isPresent();
        assertThatThrownBy(() -> queries.sheet(years.bloc1, 2026, years.finance))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> queries.grid(fixture.round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> queries.history(fixture.round, years.finance, fixture.criterion("I.1")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.result(years.finance, "I.1", "100", "80"))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoardOf(years.elsewhere);
        assertThatThrownBy(() -> queries.grid(fixture.round)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asLeadership();
        assertThat(queries.grid(fixture.round).units()).hasSize(4);
        assertThatThrownBy(() -> fixture.points(years.finance, "I.3", Stage.HEAD, "1", "thử"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theHeadVerifiesOthersButNotItsOwnUnit() {
        fixture.scoreItself(years.justice, "100", "15");
        fixture.scoreItself(years.court, "100", "15");
        SignedIn.asOfficerOf(years.justice);
        assertThat(fixture.points(years.court, "I.3", Stage.HEAD, "14", "thiếu minh chứng")
                        .points())
                .isEqualByComparingTo("14");
        broken("score.sheet.ownSheet", () -> fixture.points(years.justice, "I.3", Stage.HEAD, "15", ""));
        SignedIn.asOfficerOf(years.television);
        fixture.points(years.justice, "I.3", Stage.HEAD, "13.5", "đối chiếu số liệu");
        SignedIn.asOfficerOf(years.court);
        assertThatThrownBy(() -> fixture.points(years.justice, "I.3", Stage.HEAD, "1", "thử"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aChangedScoreNeedsAReasonAndKeepsOldAndNew() {
        fixture.scoreItself(years.court, "100", "15");
        SignedIn.asBoard();
        broken("score.sheet.reason.needed", () -> fixture.points(years.court, "I.3", Stage.HEAD, "12", " "));
        fixture.points(years.court, "I.3", Stage.HEAD, "12", "thiếu minh chứng");
        fixture.points(years.court, "I.3", Stage.HEAD, "0", "không có minh chứng");
        var history = queries.history(fixture.round, years.court, fixture.criterion("I.3"));
        assertThat(history).hasSize(3);
        assertThat(history.getFirst().oldPoints()).isEqualByComparingTo("12");
        assertThat(history.getFirst().newPoints()).isEqualByComparingTo("0");
        assertThat(history.get(1).oldPoints()).isEqualByComparingTo("15");
        assertThat(history.get(1).reason()).isEqualTo("thiếu minh chứng");
        assertThat(history.get(1).changedBy()).isEqualTo("Chuyên viên");
        assertThat(queries.grid(fixture.round)
                        .cell(years.court, fixture.criterion("I.3"))
                        .orElseThrow()
                        .standing())
                .isEqualByComparingTo("0");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothValuesAndChooses() {
        fixture.scoreItself(years.court, "100", "15");
        SignedIn.asBoard();
        var seen = fixture.version(years.court, "I.3");
        var mine = EnterScore.points(
                fixture.round,
                years.court,
                fixture.criterion("I.3"),
                Stage.HEAD,
                new BigDecimal("11"),
                seen,
                "theo kiểm tra chéo");
        SignedIn.asOtherBoard();
        fixture.points(years.court, "I.3", Stage.HEAD, "14", "đối chiếu");
        SignedIn.asBoard();
        assertThatThrownBy(() -> scores.enter(mine)).isInstanceOfSatisfying(ScoreConflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualByComparingTo("14");
            assertThat(conflict.who()).isEqualTo("Chuyên viên 2");
        });
        assertThat(scores.enter(mine.overwriting()).points()).isEqualByComparingTo("11");
    }

    @Test
    void whatIsSentTwiceIsWrittenOnce() {
        SignedIn.asOfficerOf(years.court);
        var command = EnterScore.points(
                        fixture.round, years.court, fixture.criterion("I.3"), Stage.SELF, new BigDecimal("9"), null, "")
                .named("ban-phim-1");
        var first = scores.enter(command);
        var again = scores.enter(command);
        assertThat(again).isEqualTo(first);
        assertThat(queries.history(fixture.round, years.court, fixture.criterion("I.3")))
                .hasSize(1);
    }

    @Test
    void ofManyCellsTheRightOnesAreKeptAndTheOthersAnswered() {
        fixture.scoreItself(years.court, "100", "15");
        fixture.scoreItself(years.finance, "90", "15");
        SignedIn.asBoard();
        var outcomes = scores.enterAll(
                fixture.round,
                List.of(
                        cell(years.court, "I.3", "20.5"),
                        cell(years.court, "I.1", "29"),
                        cell(years.finance, "I.3", "12.1"),
                        cell(years.finance, "III.1", "5"),
                        cell(years.finance, "I.1", "26.5")));
        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.refused() == null ? "ghi" : outcome.refused().key())
                .containsExactly(
                        "score.rule.aboveMax",
                        "ghi",
                        "score.rule.offStep",
                        "score.sheet.otherScores.STANDING_BODY",
                        "ghi");
        assertThat(queries.grid(fixture.round)
                        .cell(years.finance, fixture.criterion("I.1"))
                        .orElseThrow()
                        .head())
                .isEqualByComparingTo("26.5");
    }

    private EnterScore cell(long unit, String code, String points) {
        return EnterScore.points(
                fixture.round,
                unit,
                fixture.criterion(code),
                Stage.HEAD,
                new BigDecimal(points),
                fixture.version(unit, code),
                "dán từ bảng tính");
    }

    @Test
    void theBoardScoresItsPartAndNobodyElse() {
        SignedIn.asOfficerOf(years.justice);
        assertThatThrownBy(() -> fixture.points(years.court, "III.1", Stage.BOARD, "5", ""))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoard();
        assertThat(fixture.points(years.court, "III.1", Stage.BOARD, "5", "").points())
                .isEqualByComparingTo("5");
        broken("score.sheet.aboveMax", () -> fixture.points(years.court, "III.1", Stage.BOARD, "11", "thử"));
        broken("score.sheet.twoPlaces", () -> fixture.points(years.court, "III.1", Stage.BOARD, "1.005", "thử"));
    }

    @Test
    void aSheetIsNotHandedInWithHolesAndGoesItsWayToTheEnd() {
        SignedIn.asOfficerOf(years.court);
        broken("score.sheet.selfMissing", () -> sheets.submit(fixture.sheet(years.court)));
        fixture.scoreItself(years.court, "100", "15");
        broken("score.sheet.notNow.SELF", () -> fixture.points(years.court, "I.3", Stage.SELF, "16", "thêm"));
        SignedIn.asOfficerOf(years.justice);
        broken("score.sheet.headMissing", () -> sheets.headDone(fixture.sheet(years.court)));
        broken("score.sheet.reason.missing", () -> sheets.giveBack(fixture.sheet(years.court), " "));
        sheets.giveBack(fixture.sheet(years.court), "thiếu minh chứng mục I.3");
        SignedIn.asOfficerOf(years.court);
        assertThat(queries.sheet(years.bloc1, 2026, years.court).orElseThrow().returnedFor())
                .isEqualTo("thiếu minh chứng mục I.3");
        broken("score.sheet.reason.needed", () -> fixture.points(years.court, "I.3", Stage.SELF, "16", ""));
        fixture.points(years.court, "I.3", Stage.SELF, "16", "bổ sung minh chứng");
        sheets.submit(fixture.sheet(years.court));
        SignedIn.asOfficerOf(years.justice);
        assertThat(sheets.acceptSelf(fixture.sheet(years.court))).isEqualTo(5);
        sheets.headDone(fixture.sheet(years.court));
        SignedIn.asBoard();
        broken("score.sheet.boardMissing", () -> sheets.boardDone(fixture.sheet(years.court)));
        fixture.points(years.court, "III.1", Stage.BOARD, "5", "");
        sheets.boardDone(fixture.sheet(years.court));
        SignedIn.asOfficerOf(years.court);
        sheets.explain(fixture.sheet(years.court), "Mục III.1 đơn vị có 6 điển hình.");
        SignedIn.asBoard();
        broken("score.sheet.reason.needed", () -> fixture.points(years.court, "III.1", Stage.FINAL, "6", ""));
        fixture.points(years.court, "III.1", Stage.FINAL, "6", "theo giải trình");
        sheets.finish(fixture.sheet(years.court));
        var page = queries.sheet(years.bloc1, 2026, years.court).orElseThrow();
        assertThat(page.state()).isEqualTo(SheetState.FINAL);
        assertThat(page.score().raw()).isEqualByComparingTo("82");
        broken("score.sheet.notNow.FINAL", () -> fixture.points(years.court, "III.1", Stage.FINAL, "7", "thử"));
    }

    @Test
    void bonusAndPenaltiesBesideTheCriteriaCountAndStayInTheRecord() {
        SignedIn.asBoard();
        fixture.points(years.court, "III.1", Stage.BOARD, "5", "");
        adjustments.add(fixture.sheet(years.court), new BigDecimal("-2"), "nộp hồ sơ bị trả lại");
        var page = queries.sheet(years.bloc1, 2026, years.court).orElseThrow();
        assertThat(page.score().penalty()).isEqualByComparingTo("-2");
        assertThat(page.score().raw()).isEqualByComparingTo("3");
        broken(
                "score.sheet.adjustment.points",
                () -> adjustments.add(fixture.sheet(years.court), BigDecimal.ZERO, "thử"));
        var id = page.adjustments().getFirst().id();
        adjustments.cancel(fixture.sheet(years.court), id, "nhầm đơn vị");
        assertThat(queries.sheet(years.bloc1, 2026, years.court).orElseThrow().adjustments())
                .isEmpty();
    }

    @Test
    void evidenceStandsBesideItsScoreAndNobodyProvesWithAnothersFile() {
        SignedIn.asOfficerOf(years.court);
        var file = documents.store(
                "minh-chung.pdf",
                new java.io.ByteArrayInputStream(
                        "%PDF-1.4\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                years.province);
        scores.addEvidence(fixture.round, years.court, fixture.criterion("I.3"), file);
        assertThat(queries.evidence(fixture.round, years.court, fixture.criterion("I.3")))
                .extracting(SheetPage.FileOf::fileName)
                .containsExactly("minh-chung.pdf");
        SignedIn.as(new vn.thidua.identity.Person(
                76, "khoitruong", "Khối trưởng", java.util.Set.of(vn.thidua.identity.Grant.forUnit(years.justice))));
        assertThat(documents.describe(List.of(file))).hasSize(1);
        SignedIn.as(new vn.thidua.identity.Person(
                77, "khac", "Đơn vị khác", java.util.Set.of(vn.thidua.identity.Grant.forUnit(years.finance))));
        assertThatThrownBy(() -> scores.addEvidence(fixture.round, years.finance, fixture.criterion("I.3"), file))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> scores.addEvidence(fixture.round, years.court, fixture.criterion("I.3"), file))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void broken(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo(key));
    }
}
