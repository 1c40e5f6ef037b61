package vn.thidua.pledge.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a target will stand at year-end if it goes on as it went until a month. A plain projection, not a prediction; the
 * method is told in words beside it.
 *
 * @param month last month that was counted
 */
public record Forecast(Method method, int month, BigDecimal value, Completion completion) {

    /** How it was projected. Sentences: {@code pledge.forecast.PACE} and {@code .LEVEL}. */
    public enum Method {
        /** A count goes on at the same pace: reached × 12 / months. */
        PACE,
        /** A rate stays at its level. */
        LEVEL
    }

    private static final int YEAR = 12;
    private static final int DECIMALS = 4;

    /** Empty for done-or-not targets, without a target, without a number, and at year-end, where nothing is left to guess. */
    public static Optional<Forecast> atYearEnd(
            Measure measure, @Nullable BigDecimal target, @Nullable BigDecimal reached, int month) {
        if (measure.direction() == Direction.PASS_FAIL || target == null || reached == null || month >= YEAR) {
            return Optional.empty();
        }
        var method = measure.isRate() ? Method.LEVEL : Method.PACE;
        var value = method == Method.LEVEL
                ? reached
                : reached.multiply(BigDecimal.valueOf(YEAR))
                        .divide(BigDecimal.valueOf(month), DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Forecast(method, month, value, Completion.of(measure.direction(), target, value)));
    }
}
