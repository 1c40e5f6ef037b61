package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.report.BlocReportQueries;
import vn.thidua.report.ReportFigures;
import vn.thidua.report.ReportKind;
import vn.thidua.report.ReportYears;
import vn.thidua.support.DatabaseTest;

/** Where the scores of a year are shown later: in the bloc's report, and in the preview of the next table. */
@DatabaseTest
@Import({ReportYears.class, CriteriaFixture.class})
class ScoresElsewhereTest {

    @Autowired
    ReportYears years;

    @Autowired
    CriteriaFixture fixture;

    @Autowired
    GeneratedScores generated;

    @Autowired
    RankingService rankings;

    @Autowired
    CriteriaQueries criteria;

    @Autowired
    BlocReportQueries reports;

    private long bloc;

    @BeforeEach
    void arrange() {
        years.arrange();
        bloc = years.blocs.bloc1;
        fixture.inForce(bloc, 2025);
        generated.fill(bloc, 2025, 7, SheetState.FINAL);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theReportOfTheYearHoldsTheRankingOnceItIsPublished() {
        assertThat(reports.report(bloc, 2025, ReportKind.YEAREND).figures())
                .noneMatch(table -> table.title().startsWith("Kết quả chấm điểm"));
        rankings.publish(bloc, 2025, LocalDate.of(2099, 1, 31));
        SignedIn.asOfficerOf(years.blocs.court);
        var ranking = reports.report(bloc, 2025, ReportKind.YEAREND).figures().stream()
                .filter(table -> table.title().startsWith("Kết quả chấm điểm"))
                .findFirst()
                .orElseThrow();
        assertThat(ranking.title()).contains("số liệu minh họa");
        assertThat(ranking.rows()).hasSize(2);
        assertThat(ranking.rows().getFirst().cells()).hasSize(ranking.headers().size());
        assertThat(ranking.rows().getFirst().cells().get(4)).isEqualTo("1");
        assertThat(ranking.rows())
                .extracting(ReportFigures.Row::url)
                .containsOnly("khoi/" + bloc + "/xep-hang?nam=2025");
        assertThat(reports.report(bloc, 2025, ReportKind.MIDYEAR).figures())
                .noneMatch(table -> table.title().startsWith("Kết quả chấm điểm"));
    }

    @Test
    void theNextTableIsPreviewedOnTheResultsOfTheYearBefore() {
        var tree = criteria.table(fixture.draft(bloc, 2026)).orElseThrow();
        assertThat(criteria.preview(tree)).hasSize(2).allSatisfy(line -> {
            assertThat(line.unknown()).isZero();
            assertThat(line.percent()).isPositive();
        });
        SignedIn.asOfficerOf(years.blocs.court);
        assertThat(criteria.preview(tree)).hasSize(2);
    }

    @Test
    void whatIsNotPublishedAMemberSeesOfItselfAlone() {
        var tree = criteria.table(fixture.draft(bloc, 2026)).orElseThrow();
        SignedIn.asOfficerOf(years.blocs.justice);
        assertThat(criteria.preview(tree)).extracting(PreviewLine::unitId).containsExactly(years.blocs.justice);
        SignedIn.asOfficerOf(years.blocs.finance);
        assertThat(criteria.preview(tree)).isEmpty();
        SignedIn.asBoard();
        rankings.publish(bloc, 2025, LocalDate.of(2099, 1, 31));
        SignedIn.asOfficerOf(years.blocs.finance);
        assertThat(criteria.preview(tree)).hasSize(2);
    }
}
