package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.rule.Disqualifier;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Rankings: as they stand, published, appealed against, published again. */
@DatabaseTest
@Import({BlocYears.class, ScoreFixture.class})
class RankingServiceTest {

    private static final LocalDate LATER = LocalDate.of(2099, 1, 31);

    @Autowired
    BlocYears years;

    @Autowired
    ScoreFixture fixture;

    @Autowired
    RankingService service;

    @Autowired
    RankingQueries queries;

    @Autowired
    SheetService sheets;

    @Autowired
    ExemptionService exemptions;

    @BeforeEach
    void open() {
        fixture.open();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private void scoreAll() {
        fixture.scoreItself(years.justice, "100", "20");
        fixture.scoreItself(years.television, "90", "15");
        fixture.scoreItself(years.court, "100", "15");
        fixture.scoreItself(years.finance, "80", "16");
        fixture.units().forEach(unit -> fixture.bringToFinal(unit, 5));
    }

    @Test
    void theRankingStandsOnTheScoresOfNowAndSaysWhy() {
        scoreAll();
        var ranking = queries.live(years.bloc1, 2026);
        assertThat(ranking.units())
                .extracting(RankedUnit::name)
                .containsExactly("Sở Tư pháp", "Tòa án nhân dân tỉnh", "Đài Phát thanh và Truyền hình", "Sở Tài chính");
        assertThat(ranking.units().getFirst().score().raw()).isEqualByComparingTo("85");
        assertThat(ranking.units().getFirst().line().reasons()).isNotEmpty();
        assertThat(ranking.units())
                .filteredOn(unit -> unit.groupId() != null)
                .allSatisfy(unit -> assertThat(unit.inGroup()).isNotNull());
        assertThat(ranking.isProvisional()).isFalse();
        assertThat(ranking.spreads())
                .extracting(LiveRanking.CriterionSpread::code)
                .contains("I.1", "I.3");
    }

    @Test
    void anExemptUnitIsMeasuredByItsOwnMaximum() {
        SignedIn.asBoard();
        exemptions.exempt(fixture.criterion("I.3"), years.finance, "không có nhiệm vụ phối hợp");
        fixture.scoreItself(years.court, "100", "10");
        SignedIn.asOfficerOf(years.finance);
        fixture.result(years.finance, "I.1", "100", "100");
        fixture.result(years.finance, "I.2", "10", "10");
        fixture.grade(years.finance, "II.1", "A");
        fixture.grade(years.finance, "II.2", Measure.PASSED);
        broken("score.sheet.exempt", () -> fixture.points(years.finance, "I.3", Stage.SELF, "1", ""));
        sheets.submit(fixture.sheet(years.finance));
        SignedIn.asBoard();
        var finance = queries.live(years.bloc1, 2026).unit(years.finance).orElseThrow();
        assertThat(finance.score().ownMax()).isEqualByComparingTo("80");
        assertThat(finance.score().percent()).isEqualByComparingTo("75");
        var court = queries.live(years.bloc1, 2026).unit(years.court).orElseThrow();
        assertThat(court.score().percent()).isEqualByComparingTo("70");
        assertThat(finance.line().rankAll()).isEqualTo(1);
    }

    @Test
    void aDisqualifiedUnitKeepsItsPlaceAmongAllAndHasNoneAmongThoseConsidered() {
        scoreAll();
        service.disqualify(
                years.bloc1,
                2026,
                years.justice,
                Disqualifier.LEADER_DISCIPLINED,
                "lãnh đạo bị cảnh cáo",
                "QĐ kỷ luật");
        var first = queries.live(years.bloc1, 2026).unit(years.justice).orElseThrow();
        assertThat(first.line().rankAll()).isEqualTo(1);
        assertThat(first.line().rankEligible()).isNull();
        assertThat(queries.live(years.bloc1, 2026)
                        .unit(years.court)
                        .orElseThrow()
                        .line()
                        .rankEligible())
                .isEqualTo(1);
        var id = queries.disqualified(years.bloc1, 2026).getFirst().id();
        broken("score.ranking.out.releaseReason", () -> service.release(years.bloc1, 2026, id, ""));
        service.release(years.bloc1, 2026, id, "quyết định được thu hồi");
        assertThat(queries.live(years.bloc1, 2026)
                        .unit(years.justice)
                        .orElseThrow()
                        .line()
                        .rankEligible())
                .isEqualTo(1);
        SignedIn.asOfficerOf(years.justice);
        assertThatThrownBy(
                        () -> service.disqualify(years.bloc1, 2026, years.court, Disqualifier.DISSOLVED, "thử", "thử"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsPublishedMembersSeeAndWhatIsNotTheyDoNot() {
        scoreAll();
        SignedIn.asOfficerOf(years.finance);
        assertThat(queries.published(years.bloc1, 2026)).isEmpty();
        assertThatThrownBy(() -> queries.live(years.bloc1, 2026)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.publish(years.bloc1, 2026, LATER)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asOfficerOf(years.justice);
        assertThat(service.publish(years.bloc1, 2026, LATER)).isEqualTo(1);
        SignedIn.asOfficerOf(years.finance);
        var published = queries.published(years.bloc1, 2026).orElseThrow();
        assertThat(published.lines()).extracting(PublishedRanking.Line::rankAll).containsExactly(1, 2, 3, 4);
        assertThat(published.line(years.finance).orElseThrow().rawPoints()).isEqualByComparingTo("75");
        assertThat(published.line(years.finance).orElseThrow().tieWords()).isNotBlank();
        assertThat(queries.yearsOfUnit(years.finance)).hasSize(1);
    }

    @Test
    void aRankingIsNotPublishedBeforeAllSheetsAreFinalNorTwice() {
        SignedIn.asBoard();
        broken("score.ranking.notFinal", () -> service.publish(years.bloc1, 2026, LATER));
        scoreAll();
        broken("score.ranking.appealUntilPast", () -> service.publish(years.bloc1, 2026, LocalDate.of(2020, 1, 1)));
        service.publish(years.bloc1, 2026, LATER);
        broken("score.ranking.noAppeal", () -> service.publish(years.bloc1, 2026, LATER));
    }

    @Test
    void anUpheldAppealLeadsToANewVersionAndTheOldOneStays() {
        scoreAll();
        service.publish(years.bloc1, 2026, LATER);
        SignedIn.asOfficerOf(years.finance);
        broken("score.ranking.appeal.reason", () -> service.appeal(years.bloc1, 2026, years.finance, " "));
        service.appeal(years.bloc1, 2026, years.finance, "Mục III.1 thiếu hai điển hình");
        broken("score.ranking.appeal.twice", () -> service.appeal(years.bloc1, 2026, years.finance, "lần nữa"));
        assertThatThrownBy(() -> service.appeal(years.bloc1, 2026, years.court, "thay đơn vị khác"))
                .isInstanceOf(AccessDeniedException.class);
        var appeal = queries.appeals(years.bloc1, 2026).getFirst();
        assertThatThrownBy(() -> service.answer(appeal.id(), true, "tự trả lời"))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoard();
        service.answer(appeal.id(), true, "có thêm hai điển hình");
        broken("score.ranking.appeal.answered", () -> service.answer(appeal.id(), false, "lần nữa"));
        fixture.points(years.finance, "III.1", Stage.FINAL, "7", "theo khiếu nại");
        sheets.finish(fixture.sheet(years.finance));
        assertThat(service.publish(years.bloc1, 2026, LATER)).isEqualTo(2);
        assertThat(queries.versions(years.bloc1, 2026)).hasSize(2);
        assertThat(queries.published(years.bloc1, 2026)
                        .orElseThrow()
                        .line(years.finance)
                        .orElseThrow()
                        .rawPoints())
                .isEqualByComparingTo("77");
        assertThat(fixture.database
                        .sql()
                        .sql("select l.raw_points from ranking_line l join ranking_version v on v.id = l.version_id"
                                + " where v.number = 1 and l.unit_id = ?")
                        .param(years.finance)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("75");
    }

    private static void broken(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo(key));
    }

    @Test
    void pointsComputedAgainAgreeUntilSomebodyGivesOthers() {
        scoreAll();
        var recount = queries.recount(years.bloc1, 2026);
        assertThat(recount.differences()).isEmpty();
        assertThat(recount.computed()).isEqualTo(4 * 5);
        assertThat(recount.scores().get(years.justice).raw()).isEqualByComparingTo("85");
        fixture.database
                .sql()
                .sql("update score_entry e join score_sheet s on s.id = e.sheet_id set e.self_points = 1"
                        + " where s.unit_id = ? and e.criterion_id = ?")
                .params(years.justice, fixture.criterion("I.1"))
                .update();
        assertThat(queries.recount(years.bloc1, 2026).differences())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo("I.1");
                    assertThat(one.byRule()).isEqualByComparingTo("30");
                });
        SignedIn.asOfficerOf(years.finance);
        assertThatThrownBy(() -> queries.recount(years.bloc1, 2026)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPublishedLineTellsItsPartsToEveryMember() {
        scoreAll();
        service.publish(years.bloc1, 2026, LATER);
        SignedIn.asOfficerOf(years.finance);
        var line = queries.published(years.bloc1, 2026)
                .orElseThrow()
                .line(years.justice)
                .orElseThrow();
        var score = queries.score(line);
        assertThat(score.raw()).isEqualByComparingTo("85");
        assertThat(score.parts()).extracting(UnitScore.Part::code).containsExactly("I", "II", "III");
    }
}
