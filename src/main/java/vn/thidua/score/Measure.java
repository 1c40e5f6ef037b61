package vn.thidua.score;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the points of a criterion are computed from, as its kind wants it.
 *
 * @param plan target of ratios; {@code null} for none
 * @param actual result, count or value
 * @param grade A to D, or {@value #PASSED} and {@value #FAILED}
 * @param events how often what happened, by the code of the event
 */
public record Measure(
        @Nullable BigDecimal plan,
        @Nullable BigDecimal actual,
        @Nullable String grade,
        Map<String, Integer> events) {

    public static final String PASSED = "PASS";
    public static final String FAILED = "FAIL";

    /** Nothing entered. */
    public static final Measure NONE = new Measure(null, null, null, Map.of());

    public Measure {
        plan = plain(plan);
        actual = plain(actual);
        events = Map.copyOf(events);
    }

    public static Measure ofResult(@Nullable BigDecimal plan, @Nullable BigDecimal actual) {
        return new Measure(plan, actual, null, Map.of());
    }

    public static Measure ofGrade(@Nullable String grade) {
        return new Measure(null, null, grade, Map.of());
    }

    public static Measure ofEvents(Map<String, Integer> events) {
        return new Measure(null, null, null, events);
    }

    public boolean isEmpty() {
        return plan == null && actual == null && grade == null && events.isEmpty();
    }

    /** The same number whatever its trailing zeros. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
