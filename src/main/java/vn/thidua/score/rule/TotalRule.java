package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of {@link Totals} on values by name, as the scoring vectors give them. Not a kind of criterion. */
public enum TotalRule {
    /** Bonuses of several quantitative criteria, together at most {@code bonus_total_cap}; those without a plan add 0. */
    BONUS_SUM {
        @Override
        Outcome apply(Given params, Given inputs) {
            var total = BigDecimal.ZERO;
            Map<String, @Nullable Object> ofOne = new HashMap<>();
            params.number("bonus_cap_percent").ifPresent(cap -> ofOne.put("bonus_cap_percent", cap));
            params.text("bonus_step").ifPresent(step -> ofOne.put("bonus_step", step));
            ofOne.put("output", "BONUS");
            for (Given item : inputs.groups("items")) {
                var reverse = item.flag("reverse").orElse(false);
                if (RatioRule.of(Given.of(ofOne), reverse).apply(item) instanceof Outcome.Points points) {
                    total = total.add(points.exact());
                }
            }
            return Outcome.points(Totals.capped(total, cap(params, "bonus_total_cap")));
        }
    },
    PERCENT_OF_OWN_MAX {
        @Override
        Outcome apply(Given params, Given inputs) {
            var ownMax = inputs.amount("own_max").orElse(BigDecimal.ZERO);
            return Totals.percentOfOwnMax(inputs.requireNumber("score"), ownMax)
                    .map(Outcome::points)
                    .orElseGet(Outcome::notApplicable);
        }
    },
    UNIT_TOTAL {
        @Override
        Outcome apply(Given params, Given inputs) {
            return Outcome.points(Totals.ofUnit(
                    inputs.numbers("parts"),
                    inputs.amount("quantitative_bonus").orElse(BigDecimal.ZERO),
                    cap(params, "bonus_total_cap"),
                    inputs.numbers("other_bonus"),
                    inputs.numbers("penalties")));
        }
    },
    MEAN {
        @Override
        Outcome apply(Given params, Given inputs) {
            return Totals.mean(inputs.numbers("values")).map(Outcome::points).orElseGet(Outcome::notApplicable);
        }
    },
    BASE_BONUS_PENALTY_CAPPED {
        @Override
        Outcome apply(Given params, Given inputs) {
            return Outcome.points(Totals.withCaps(
                    inputs.requireNumber("base"),
                    inputs.amount("bonus").orElse(BigDecimal.ZERO),
                    cap(params, "bonus_cap"),
                    inputs.number("penalty").orElse(BigDecimal.ZERO),
                    cap(params, "penalty_cap")));
        }
    },
    /**
     * Items of 0 to 100 by weight, plus side points (Front committee 2026, a weak source). Weights count by their share
     * of the sum of those whose item is there.
     */
    WEIGHTED {
        @Override
        Outcome apply(Given params, Given inputs) {
            var weights = params.group("weights");
            var items = inputs.group("items");
            for (String name : items.names()) {
                if (!weights.has(name)) {
                    throw new Refusal("score.rule.itemWithoutWeight", "items", name);
                }
            }
            var weighted = new ArrayList<BigDecimal>();
            var applied = new ArrayList<BigDecimal>();
            for (String name : weights.names()) {
                if (items.has(name)) {
                    var weight = weights.requireAmount(name);
                    applied.add(weight);
                    weighted.add(weight.multiply(percent(items, name)));
                }
            }
            var sum = Totals.sum(applied);
            if (sum.signum() == 0) {
                return Outcome.notApplicable();
            }
            var side = inputs.number("side").orElse(BigDecimal.ZERO);
            return Outcome.points(
                    Exact.quotient(Totals.sum(weighted), sum).add(side).max(BigDecimal.ZERO));
        }

        private BigDecimal percent(Given items, String name) {
            var value = items.requireAmount(name);
            if (value.compareTo(Exact.HUNDRED) > 0) {
                throw new Refusal("score.rule.aboveMax", name, value, Exact.HUNDRED);
            }
            return value;
        }
    };

    /** What {@code params.rule} says about the data; refuses a rule that it does not know. */
    public static Outcome score(Given params, Given inputs) {
        try {
            return params.choice("rule", TotalRule.class)
                    .orElseThrow(() -> Given.missing("rule"))
                    .apply(params, inputs);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    abstract Outcome apply(Given params, Given inputs);

    private static @Nullable BigDecimal cap(Given params, String name) {
        return params.amount(name).orElse(null);
    }
}
