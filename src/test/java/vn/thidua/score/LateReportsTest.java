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
import vn.thidua.identity.SignedIn;
import vn.thidua.report.ReportKind;
import vn.thidua.report.ReportQueries;
import vn.thidua.report.ReportYears;
import vn.thidua.support.DatabaseTest;

/** Late reports take points off, and the sheet of scores is a report itself. In 2025 the court heads, justice is a member. */
@DatabaseTest
@Import({ReportYears.class, CriteriaFixture.class})
class LateReportsTest {

    private static final int YEAR = 2025;

    @Autowired
    ReportYears years;

    @Autowired
    ReportQueries reports;

    @Autowired
    CriteriaFixture criteria;

    @Autowired
    GeneratedScores generated;

    @Autowired
    ScoreQueries scores;

    @Autowired
    RankingQueries rankings;

    @BeforeEach
    void arrange() {
        years.arrange();
        criteria.inForce(years.blocs.bloc1, YEAR);
        generated.fill(years.blocs.bloc1, YEAR, 7, SheetState.FINAL);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aReportHandedInSevenDaysLateCostsFivePointsWithTheReasonInWords() {
        years.generate(years.blocs.court, LocalDate.of(YEAR, 6, 30));
        years.generate(years.blocs.justice, LocalDate.of(YEAR, 7, 7));
        SignedIn.asOfficerOf(years.blocs.justice);
        var sheet = scores.sheet(years.blocs.bloc1, YEAR, years.blocs.justice).orElseThrow();
        assertThat(sheet.adjustments()).singleElement().satisfies(penalty -> {
            assertThat(penalty.points()).isEqualByComparingTo("-5");
            assertThat(penalty.reason()).startsWith("Báo cáo sơ kết 6 tháng nộp muộn 7 ngày so với hạn 30/06/2025");
            assertThat(penalty.generated()).isTrue();
        });
        assertThat(sheet.score().penalty()).isEqualByComparingTo("-5");
        assertThatThrownBy(() -> scores.sheet(years.blocs.bloc1, YEAR, years.blocs.court))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theRankingTakesTheSamePointsOff() {
        var before = raw(years.blocs.justice);
        years.generate(years.blocs.court, LocalDate.of(YEAR, 6, 30));
        assertThat(raw(years.blocs.justice)).isEqualByComparingTo(before.subtract(new BigDecimal("20")));
        years.generate(years.blocs.justice, LocalDate.of(YEAR, 7, 12));
        assertThat(raw(years.blocs.justice)).isEqualByComparingTo(before.subtract(BigDecimal.TEN));
    }

    private BigDecimal raw(long unit) {
        return rankings.live(years.blocs.bloc1, YEAR)
                .unit(unit)
                .orElseThrow()
                .score()
                .raw();
    }

    @Test
    void whatNobodyHandedInThroughTheProgramCostsNothing() {
        assertThat(rankings.live(years.blocs.bloc1, YEAR).units())
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.adjustments()).isEmpty());
    }

    @Test
    void theSheetOfScoresIsTheSelfScoreThatIsDue() {
        var cell = reports.board(years.blocs.bloc1, YEAR)
                .units()
                .getFirst()
                .cell(ReportKind.SELF_SCORE)
                .orElseThrow();
        assertThat(cell.isHandedIn()).isTrue();
        assertThat(cell.handedInOn()).isEqualTo(LocalDate.of(YEAR, 12, 10));
        assertThat(cell.isLate()).isFalse();
        assertThat(cell.isGenerated()).isTrue();
        assertThat(cell.segment()).isEqualTo("cham-diem");
    }
}
