package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events that add or take points (Quảng Trị police 2025, Điều 6: criticised −3, praised +3, never above the maximum; Hưng
 * Yên 2021 draft: −5, −10, −20 each case, without a floor). Everything is added first and clamped once.
 *
 * @param start points before any event, 0 where nobody says
 * @param range where the table does not mention a bound, a criterion lies between 0 and its standard, and a pure penalty
 *     (standard 0) has no floor
 */
public record PlusMinusRule(BigDecimal start, Range range, Map<String, BigDecimal> events) implements Rule {

    public PlusMinusRule {
        events = Map.copyOf(events);
    }

    static PlusMinusRule of(Given params) {
        var given = params.group("events");
        var events = new LinkedHashMap<String, BigDecimal>();
        given.names().forEach(name -> events.put(name, given.requireNumber(name)));
        return new PlusMinusRule(params.number("start").orElse(BigDecimal.ZERO), Range.of(params), events);
    }

    @Override
    public Outcome apply(Given inputs) {
        var points = inputs.number("start").orElse(start);
        var counted = inputs.group("events");
        for (String name : counted.names()) {
            var each = events.get(name);
            if (each == null) {
                throw new Refusal("score.rule.eventUnknown", "events", name);
            }
            if (counted.has(name)) {
                points = points.add(each.multiply(counted.requireCount(name)));
            }
        }
        return Outcome.points(range.clamp(points, inputs.amount("standard")));
    }

    /** Lowest and highest points: as the table says, "none" ({@code null} in it), or what the standard implies. */
    public record Range(Bound min, Bound max) {

        /**
         * @param told whether the table mentions the bound
         * @param value the bound, {@code null} for none
         */
        public record Bound(boolean told, @Nullable BigDecimal value) {

            private static Bound of(Given params, String name) {
                return new Bound(params.mentions(name), params.number(name).orElse(null));
            }
        }

        static Range of(Given params) {
            var range = new Range(Bound.of(params, "min"), Bound.of(params, "max"));
            if (range.min.value != null && range.max.value != null && range.min.value.compareTo(range.max.value) > 0) {
                throw new Refusal("score.rule.rangeTurned", "min", range.min.value, range.max.value);
            }
            return range;
        }

        @Nullable
        BigDecimal lowest(Optional<BigDecimal> standard) {
            return min.told
                    ? min.value
                    : standard.filter(points -> points.signum() > 0)
                            .map(points -> BigDecimal.ZERO)
                            .orElse(null);
        }

        @Nullable
        BigDecimal highest(Optional<BigDecimal> standard) {
            return max.told ? max.value : standard.orElse(null);
        }

        private BigDecimal clamp(BigDecimal points, Optional<BigDecimal> standard) {
            var lowest = lowest(standard);
            var highest = highest(standard);
            var notAbove = highest == null ? points : points.min(highest);
            return lowest == null ? notAbove : notAbove.max(lowest);
        }
    }
}
