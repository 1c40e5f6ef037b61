package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points by intervals of a value. Intervals are half-open, the lower bound belongs to them (KH 157/KH-UBND Cần Thơ 2025,
 * 5.2, whose bounds overlap in the text; late reports of the Hưng Yên 2021 draft: 5, 10, 15 days). Outside all of them: 0
 * points.
 */
public record StepTableRule(Interval interval, List<Step> steps) implements Rule {

    /** Which bound belongs to an interval. */
    public enum Interval {
        FROM_INCLUDED("[from,to)"),
        TO_INCLUDED("(from,to]");

        private final String sign;

        Interval(String sign) {
            this.sign = sign;
        }

        private static Interval of(String text) {
            var wanted = text.replace(" ", "");
            for (Interval interval : values()) {
                if (interval.sign.equalsIgnoreCase(wanted)) {
                    return interval;
                }
            }
            throw new Refusal("score.rule.unknownChoice", "interval", text);
        }
    }

    /** One interval; {@code null} means without bound. */
    public record Step(@Nullable BigDecimal from, @Nullable BigDecimal to, BigDecimal points) {

        private static Step of(Given row) {
            return new Step(
                    row.number("from").orElse(null), row.number("to").orElse(null), row.requireNumber("points"));
        }

        private boolean holds(BigDecimal value, Interval interval) {
            var least = interval == Interval.FROM_INCLUDED ? 0 : 1;
            var above = from == null || value.compareTo(from) >= least;
            var below = to == null || (least == 0 ? value.compareTo(to) < 0 : value.compareTo(to) <= 0);
            return above && below;
        }
    }

    public StepTableRule {
        steps = List.copyOf(steps);
    }

    static StepTableRule of(Given params) {
        var steps = params.groups("steps").stream().map(Step::of).toList();
        if (steps.isEmpty()) {
            throw Given.missing("steps");
        }
        for (Step step : steps) {
            if (step.from != null && step.to != null && step.from.compareTo(step.to) >= 0) {
                throw new Refusal("score.rule.stepTurned", "steps", step.from, step.to);
            }
        }
        return new StepTableRule(params.text("interval").map(Interval::of).orElse(Interval.FROM_INCLUDED), steps);
    }

    @Override
    public Outcome apply(Given inputs) {
        var value = inputs.requireNumber("value");
        return Outcome.points(steps.stream()
                .filter(step -> step.holds(value, interval))
                .findFirst()
                .map(Step::points)
                .orElse(BigDecimal.ZERO));
    }
}
