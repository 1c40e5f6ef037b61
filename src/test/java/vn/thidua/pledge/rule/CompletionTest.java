package vn.thidua.pledge.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/** When a target counts as met, and what mid-year says about year-end. */
class CompletionTest {

    @ParameterizedTest(name = "{0} target {1} reached {2}: {3}, {4} %")
    @CsvSource({
        "UP,100,100,MET,100.00",
        "UP,100,99.99,NOT_MET,99.99",
        "UP,95,97.5,EXCEEDED,102.63",
        "UP,15,0,NOT_MET,0.00",
        "UP,10,-2,NOT_MET,0.00",
        "UP,0,0,MET,100.00",
        "UP,0,3,EXCEEDED,",
        "UP,0,-1,NOT_MET,",
        "UP,-2,-1,EXCEEDED,",
        "UP,100,99.999,NOT_MET,100.00",
        "DOWN,5,5,MET,100.00",
        "DOWN,5,4,EXCEEDED,125.00",
        "DOWN,5,8,NOT_MET,62.50",
        "DOWN,5,0,EXCEEDED,",
        "DOWN,0,0,MET,100.00",
        "DOWN,0,2,NOT_MET,0.00",
        "DOWN,-1,-2,EXCEEDED,",
        "PASS_FAIL,,1,MET,100.00",
        "PASS_FAIL,,0,NOT_MET,0.00",
        "UP,,12,NO_TARGET,",
        "UP,100,,MISSING,",
        "PASS_FAIL,,,MISSING,"
    })
    void comparesByTheRuleOfTheDirection(
            Direction direction,
            @Nullable BigDecimal target,
            @Nullable BigDecimal reached,
            CompletionState state,
            @Nullable BigDecimal percent) {
        var completion = Completion.of(direction, target, reached);
        assertThat(completion.state()).isEqualTo(state);
        assertThat(completion.percent()).isEqualTo(percent);
        assertThat(new Messages().has(Messages.VIETNAMESE, completion.reasonKey()))
                .isTrue();
    }

    @Test
    void everyAssignedTargetCountsOnceAndWhatIsMissingIsNotMetYet() {
        var tally = Tally.of(List.of(
                Completion.of(Direction.UP, BigDecimal.TEN, BigDecimal.TEN),
                Completion.of(Direction.UP, BigDecimal.TEN, BigDecimal.valueOf(11)),
                Completion.of(Direction.UP, BigDecimal.TEN, null),
                Completion.of(Direction.UP, null, BigDecimal.ONE)));
        assertThat(tally).isEqualTo(new Tally(3, 2, 2, 1));
        assertThat(tally.percent()).isEqualByComparingTo("66.7");
        assertThat(Tally.NONE.percent()).isNull();
    }

    @Test
    void aCountGoesOnAtItsPaceAndARateStaysAtItsLevel() {
        var count = new Measure(Direction.UP, "Số mô hình mới", "mô hình");
        assertThat(Forecast.atYearEnd(count, BigDecimal.TEN, BigDecimal.valueOf(4), 6))
                .get()
                .satisfies(forecast -> {
                    assertThat(forecast.method()).isEqualTo(Forecast.Method.PACE);
                    assertThat(forecast.value()).isEqualByComparingTo("8");
                    assertThat(forecast.completion().percent()).isEqualByComparingTo("80");
                });
        var rate = new Measure(Direction.UP, "Tỷ lệ hồ sơ đúng hạn", "%");
        assertThat(Forecast.atYearEnd(rate, BigDecimal.valueOf(100), BigDecimal.valueOf(87), 6))
                .get()
                .satisfies(forecast -> {
                    assertThat(forecast.method()).isEqualTo(Forecast.Method.LEVEL);
                    assertThat(forecast.completion().percent()).isEqualByComparingTo("87");
                });
    }

    @Test
    void nothingIsForecastAtYearEndOrForDoneOrNot() {
        var count = new Measure(Direction.UP, "Số mô hình mới", "mô hình");
        assertThat(Forecast.atYearEnd(count, BigDecimal.TEN, BigDecimal.ONE, 12))
                .isEmpty();
        assertThat(Forecast.atYearEnd(count, BigDecimal.TEN, null, 6)).isEmpty();
        assertThat(Forecast.atYearEnd(new Measure(Direction.PASS_FAIL, "Cơ quan văn hóa", ""), null, BigDecimal.ONE, 6))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UP,Tỷ lệ đơn vị đạt loại tốt,%,100.1,pledge.value.share",
        "UP,Tỷ lệ đơn vị đạt loại tốt,%,-1,pledge.value.share",
        "UP,Số đơn vị được tặng Cờ,đơn vị,-1,pledge.value.negative",
        "UP,Số đơn vị được tặng Cờ,đơn vị,1.23456,pledge.value.decimals",
        "UP,Thu ngân sách,đồng,123456789012345,pledge.value.large",
        "PASS_FAIL,Cơ quan văn hóa,,2,pledge.value.passFail"
    })
    void refusesNumbersTheIndicatorCannotHave(
            Direction direction, String indicator, @Nullable String unit, BigDecimal value, String key) {
        var measure = new Measure(direction, indicator, unit == null ? "" : unit);
        assertThatThrownBy(() -> measure.require(value))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "UP,Thực hiện so với kế hoạch,%,120",
        "UP,Tỷ lệ thực hiện so với kế hoạch,%,120",
        "UP,Tăng trưởng thu ngân sách,%,-2.5",
        "UP,Tỷ lệ đơn vị đạt loại tốt,%,100",
        "PASS_FAIL,Cơ quan văn hóa,,0"
    })
    void takesPercentagesThatMayGoBeyondAHundredOrBelowZero(
            Direction direction, String indicator, @Nullable String unit, BigDecimal value) {
        var measure = new Measure(direction, indicator, unit == null ? "" : unit);
        assertThatCode(() -> measure.require(value)).doesNotThrowAnyException();
    }
}
