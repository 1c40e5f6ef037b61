package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.CriteriaFixture;
import vn.thidua.score.GeneratedScores;
import vn.thidua.score.RankingService;
import vn.thidua.score.SheetState;
import vn.thidua.support.DatabaseTest;

/** What proposals know of the scores of a bloc. */
@DatabaseTest
@Import({BlocYears.class, CriteriaFixture.class})
class PublishedStandingTest {

    @Autowired
    BlocYears years;

    @Autowired
    CriteriaFixture criteria;

    @Autowired
    GeneratedScores scores;

    @Autowired
    RankingService rankings;

    @Autowired
    ScoreStanding standing;

    @BeforeEach
    void arrange() {
        years.arrange();
        criteria.inForce(years.bloc1, 2025);
        scores.fill(years.bloc1, 2025, 7, SheetState.FINAL);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void onlyAPublishedRankingCounts() {
        assertThat(standing.of(years.bloc1, 2025)).isEmpty();
        rankings.publish(years.bloc1, 2025, LocalDate.of(2099, 1, 31));
        var known = standing.of(years.bloc1, 2025);
        assertThat(known).containsOnlyKeys(years.justice, years.court);
        assertThat(known.values()).extracting(ScoreStanding.Standing::rank).containsExactlyInAnyOrder(1, 2);
        assertThat(known.values())
                .allSatisfy(one -> assertThat(one.percent()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(100)));
    }

    @Test
    void officersOfOtherUnitsLearnNothingAndAreNotRefused() {
        rankings.publish(years.bloc1, 2025, LocalDate.of(2099, 1, 31));
        SignedIn.asOfficerOf(years.justice);
        assertThat(standing.of(years.bloc1, 2025)).hasSize(2);
        SignedIn.asOfficerOf(years.finance);
        assertThat(standing.of(years.bloc1, 2025)).isEmpty();
        SignedIn.asBoardOf(years.elsewhere);
        assertThat(standing.of(years.bloc1, 2025)).isEmpty();
    }
}
