package vn.thidua.score.rule;

import java.math.BigDecimal;

/**
 * Quantitative criterion (Hưng Yên 2021 draft, part V): actual / plan × standard; for reverse indicators (poverty, births
 * …) plan / actual × standard. At most the standard; what exceeds the plan moves to the bonus.
 *
 * <p>Where the source is silent, the conventions of the data set hold: no plan — not applicable; plan 0 — full points
 * and no bonus (reverse: full points only for a result of 0, otherwise none); a negative result counts as 0 (reverse: is
 * refused); a reverse result of 0 is the best possible and earns the highest bonus. A missing result is refused: it is
 * not the same as 0.
 */
public record RatioRule(boolean reverse, Output output, Bonus bonus) implements Rule {

    /** Which points are asked for. */
    public enum Output {
        BASE,
        BONUS,
        /** Both together. */
        TOTAL
    }

    static RatioRule of(Given params, boolean reverse) {
        return new RatioRule(reverse, params.choice("output", Output.class).orElse(Output.BASE), Bonus.of(params));
    }

    @Override
    public Outcome apply(Given inputs) {
        var standard = inputs.requireAmount("standard");
        var actual = inputs.number("actual");
        if (inputs.number("plan").isEmpty()) {
            return Outcome.notApplicable();
        }
        var plan = inputs.requireAmount("plan");
        if (!reverse && plan.signum() == 0) {
            return chosen(standard, BigDecimal.ZERO);
        }
        var result = actual.orElseThrow(() -> Given.missing("actual"));
        return reverse
                ? reversed(standard, plan, inputs.requireAmount("actual"))
                : straight(standard, plan, result.max(BigDecimal.ZERO));
    }

    private Outcome straight(BigDecimal standard, BigDecimal plan, BigDecimal actual) {
        var base = actual.compareTo(plan) >= 0 ? standard : Exact.quotient(standard.multiply(actual), plan);
        return chosen(base, bonus.points(standard, actual.subtract(plan), plan));
    }

    private Outcome reversed(BigDecimal standard, BigDecimal plan, BigDecimal actual) {
        if (actual.signum() == 0) {
            return chosen(standard, plan.signum() == 0 ? BigDecimal.ZERO : bonus.most(standard));
        }
        var base = actual.compareTo(plan) <= 0 ? standard : Exact.quotient(standard.multiply(plan), actual);
        // excess of plan / actual above 1, by the convention of the data set
        return chosen(base, bonus.points(standard, plan.subtract(actual), actual));
    }

    private Outcome chosen(BigDecimal base, BigDecimal extra) {
        return Outcome.points(
                switch (output) {
                    case BASE -> base;
                    case BONUS -> extra;
                    case TOTAL -> base.add(extra);
                });
    }
}
