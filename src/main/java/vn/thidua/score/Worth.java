package vn.thidua.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.Given;
import vn.thidua.score.rule.Outcome;
import vn.thidua.score.rule.RatioRule;
import vn.thidua.score.rule.Rule;
import vn.thidua.shared.RuleViolation;

/**
 * What a measure is worth by the rule of its criterion.
 *
 * @param points {@code null} where nothing is known yet or the criterion does not count
 * @param bonus points beyond the full ones, before the caps
 * @param applies whether the criterion counts for the unit
 * @param barred whether a condition failed that bars the unit from awards
 */
record Worth(@Nullable BigDecimal points, BigDecimal bonus, boolean applies, boolean barred) {

    static final Worth NOTHING_YET = new Worth(null, BigDecimal.ZERO, true, false);
    private static final Worth NOT_COUNTED = new Worth(null, BigDecimal.ZERO, false, false);

    /** The result of another unit of the bloc, for what is measured against the leader. */
    record Peer(
            long unitId,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {}

    /**
     * Points of a computed criterion. Breaks the rule's own sentence where the measure cannot be scored.
     *
     * @param peers results of all units of the bloc with this one, for {@code RELATIVE_TO_LEADER}; otherwise of no use
     */
    static Worth of(Item item, Measure measure, long unitId, List<Peer> peers) {
        if (isIncomplete(item, measure)) {
            return NOTHING_YET;
        }
        var inputs = inputs(item, measure, unitId, peers);
        var rule = item.rule();
        return switch (require(rule).score(inputs)) {
            case Outcome.Points points -> new Worth(points.value(), bonus(item, inputs), true, points.barred());
            case Outcome.NotApplicable none -> NOT_COUNTED;
            case Outcome.Refused refused -> throw refusal(refused);
        };
    }

    /** Points that a person gives, checked against the criterion's range; what counts for every kind. */
    static BigDecimal given(Item item, BigDecimal points) {
        var rounded = vn.thidua.score.rule.Exact.rounded(points);
        if (rounded.compareTo(points) != 0) {
            throw new RuleViolation("score.sheet.twoPlaces", points);
        }
        if (item.kind() == CriterionKind.MANUAL) {
            var inputs = new HashMap<String, Object>();
            inputs.put("standard", item.max());
            inputs.put("verified", points);
            if (require(item.rule()).score(Given.of(inputs)) instanceof Outcome.Refused refused) {
                throw refusal(refused);
            }
            return rounded;
        }
        if (item.max().signum() > 0 && points.compareTo(item.max()) > 0) {
            throw new RuleViolation("score.sheet.aboveMax", points, item.max());
        }
        if (item.max().signum() > 0 && item.part() != CriterionPart.PENALTY && points.signum() < 0) {
            throw new RuleViolation("score.sheet.negative", points);
        }
        if (item.part() == CriterionPart.PENALTY && points.signum() > 0) {
            throw new RuleViolation("score.sheet.penaltyPositive", points);
        }
        return rounded;
    }

    private static Rule require(@Nullable Rule rule) {
        if (rule == null) {
            throw new RuleViolation("score.sheet.group");
        }
        return rule;
    }

    private static boolean isIncomplete(Item item, Measure measure) {
        return switch (item.kind()) {
            case null -> true;
            case RATIO, RATIO_REVERSE, RELATIVE_TO_LEADER, COUNT_X_POINTS, STEP_TABLE -> measure.actual() == null;
            case PASS_FAIL -> measure.grade() == null && measure.actual() == null;
            case GRADE_ABCD, GATE -> measure.grade() == null;
            case PLUS_MINUS, MANUAL -> false;
        };
    }

    private static Given inputs(Item item, Measure measure, long unitId, List<Peer> peers) {
        var inputs = new HashMap<String, @Nullable Object>();
        inputs.put("standard", item.max());
        switch (item.kind()) {
            case RATIO, RATIO_REVERSE -> {
                inputs.put("plan", measure.plan());
                inputs.put("actual", measure.actual());
            }
            case RELATIVE_TO_LEADER -> {
                inputs.put("unit", String.valueOf(unitId));
                inputs.put("results", peers.stream().map(Worth::row).toList());
            }
            case COUNT_X_POINTS -> inputs.put("count", measure.actual());
            case STEP_TABLE -> inputs.put("value", measure.actual());
            case PASS_FAIL, GATE -> {
                inputs.put("passed", measure.grade() == null ? null : Measure.PASSED.equals(measure.grade()));
                inputs.put("value", measure.actual());
            }
            case GRADE_ABCD -> inputs.put("grade", measure.grade());
            case PLUS_MINUS -> inputs.put("events", measure.events());
            case null, default -> {}
        }
        return Given.of(inputs);
    }

    private static Map<String, @Nullable Object> row(Peer peer) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("unit", String.valueOf(peer.unitId()));
        row.put("target", peer.target());
        row.put("actual", peer.actual());
        return row;
    }

    private static BigDecimal bonus(Item item, Given inputs) {
        if (item.rule() instanceof RatioRule ratio && item.params().containsKey("bonus_cap_percent")) {
            var extra = new RatioRule(ratio.reverse(), RatioRule.Output.BONUS, ratio.bonus());
            if (extra.score(inputs) instanceof Outcome.Points points) {
                return points.value();
            }
        }
        return BigDecimal.ZERO;
    }

    /** The rule's own words. */
    static RuleViolation refusal(Outcome.Refused refused) {
        return new RuleViolation(refused.key(), refused.args().toArray());
    }
}
