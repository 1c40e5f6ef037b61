package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

    @Test
    void theDueDayItselfIsOnTime() {
        assertThat(Lateness.daysLate(DUE, DUE, DUE.plusYears(1))).isZero();
        assertThat(Lateness.daysLate(DUE, DUE.minusDays(3), DUE.plusYears(1))).isZero();
    }

    @Test
    void whatIsMissingCountsToTheDayOfAsking() {
        assertThat(Lateness.daysLate(DUE, null, DUE.plusDays(12))).isEqualTo(12);
        assertThat(Lateness.daysLate(DUE, null, DUE.minusDays(12))).isZero();
    }

    @Test
    void handingInStopsTheCount() {
        assertThat(Lateness.daysLate(DUE, DUE.plusDays(6), DUE.plusYears(1))).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,-5", "9,-5", "10,-10", "14,-10", "15,-20", "400,-20"})
    void penaltiesFollowTheStepsOfHungYen(int days, int points) {
        assertThat(Lateness.penalty(days)).isEqualTo(points);
    }
}
