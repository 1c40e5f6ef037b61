package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.score.rule.WeightSensitivity;
import vn.thidua.score.rule.WeightSensitivity.UnitParts;

/** How firmly the first stays first when weights are varied. */
class WeightSensitivityTest {

    private static final List<BigDecimal> WEIGHTS = numbers(700, 200, 100);

    @Test
    void aUnitThatLeadsEverywhereStaysFirstAlways() {
        var answer = WeightSensitivity.vary(List.of(unit(1, 600, 150, 80), unit(2, 650, 180, 90)), WEIGHTS, 30, 500, 7);
        assertThat(answer.firstUnitId()).isEqualTo(2);
        assertThat(answer.stayedFirst()).isEqualTo(500);
        assertThat(answer.stayedPercent()).isEqualByComparingTo("100");
    }

    @Test
    void aNarrowLeadMayChangeHandsAndTheSameSeedGivesTheSameAnswer() {
        var units = List.of(unit(1, 660, 150, 80), unit(2, 640, 170, 81));
        var answer = WeightSensitivity.vary(units, WEIGHTS, 30, 500, 7);
        assertThat(answer.stayedFirst()).isBetween(1, 499);
        assertThat(answer.firstCount().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(500);
        assertThat(WeightSensitivity.vary(units, WEIGHTS, 30, 500, 7)).isEqualTo(answer);
    }

    @Test
    void aPartThatDoesNotApplyWeighsNothing() {
        var without = new UnitParts(2, numbers(630, 180, 0), numbers(700, 200, 0));
        var answer = WeightSensitivity.vary(List.of(unit(1, 630, 180, 0), without), WEIGHTS, 10, 100, 1);
        assertThat(answer.firstUnitId()).isEqualTo(2);
        assertThat(answer.stayedFirst()).isEqualTo(100);
    }

    private static UnitParts unit(long id, int... points) {
        return new UnitParts(id, numbers(points), WEIGHTS);
    }

    private static List<BigDecimal> numbers(int... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
