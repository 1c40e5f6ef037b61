package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.RuleViolation;

/** The last days of a scoring: every part waits for the one before, and nothing is moved into the past. */
class ScoringDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aPartDoesNotEndBeforeTheOneItWaitsFor() {
        broken("score.sheet.dates.reviewOrder", () -> days(10, 9, 12).requireOrder());
        broken("score.sheet.dates.explainOrder", () -> days(10, 11, 10).requireOrder());
        assertThatCode(() -> days(10, 10, 10).requireOrder()).doesNotThrowAnyException();
    }

    @Test
    void aScoringBeginsWithADayToCome() {
        broken("score.sheet.dates.selfPast", () -> days(-1, 5, 6).requireToCome(TODAY));
        assertThatCode(() -> days(0, 5, 6).requireToCome(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void aDayThatHasPassedStaysWhileTheOthersAreMoved() {
        var before = days(-9, -2, 3);

        assertThatCode(() -> days(-9, 1, 8).requireMovedFrom(before, TODAY)).doesNotThrowAnyException();
        broken("score.sheet.dates.selfPast", () -> days(-8, 1, 8).requireMovedFrom(before, TODAY));
        broken("score.sheet.dates.reviewPast", () -> days(-9, -1, 8).requireMovedFrom(before, TODAY));
        broken("score.sheet.dates.explainPast", () -> days(-9, -2, -1).requireMovedFrom(before, TODAY));
    }

    private static ScoringDates days(int self, int review, int explain) {
        return new ScoringDates(TODAY.plusDays(self), TODAY.plusDays(review), TODAY.plusDays(explain));
    }

    private static void broken(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.key()).isEqualTo(rule);
        });
    }
}
