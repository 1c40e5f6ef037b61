package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Quantitative criterion that looks at the whole bloc (Quảng Trị police 2025, Điều 6), with standard MS, target T, result
 * A and f = ½:
 *
 * <ul>
 *   <li>A &lt; T: f·MS·A/T; A = T: f·MS;
 *   <li>A &gt; T: f·MS + own excess rate / highest excess rate × (1 − f)·MS, so the leader gets MS. Excess rate = (A −
 *       T)/T.
 * </ul>
 *
 * A unit without a target (none or 0) but with a result: result / best result among such units × MS
 * (SCORING_NO_TARGET_UNITS of the same source); without a result as well: not applicable. A unit that has a target and
 * no result yet is refused: no result is not the same as 0. A negative result counts as 0.
 *
 * @param underTargetFactor share of the standard that reaching the target is worth, 0 to 1; ½ where the table does not
 *     say
 */
public record LeaderRule(BigDecimal underTargetFactor) implements Rule {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static LeaderRule of(Given params) {
        var factor = params.amount("under_target_factor").orElse(HALF);
        if (factor.compareTo(BigDecimal.ONE) > 0) {
            throw new Refusal("score.rule.aboveMax", "under_target_factor", factor, BigDecimal.ONE);
        }
        return new LeaderRule(factor);
    }

    private record Result(String unit, BigDecimal target, Optional<BigDecimal> actual) {

        static Result of(Given row) {
            return new Result(
                    row.text("unit").orElseThrow(() -> Given.missing("unit")),
                    row.amount("target").orElse(BigDecimal.ZERO),
                    row.number("actual").map(actual -> actual.max(BigDecimal.ZERO)));
        }

        boolean hasTarget() {
            return target.signum() > 0;
        }

        /** (A − T)/T is larger than the other's, compared without dividing. */
        boolean leads(Result other) {
            return above().multiply(other.target).compareTo(other.above().multiply(target)) > 0;
        }

        BigDecimal above() {
            return actual.orElse(BigDecimal.ZERO).subtract(target);
        }
    }

    @Override
    public Outcome apply(Given inputs) {
        var standard = inputs.requireAmount("standard");
        var unit = inputs.text("unit").orElseThrow(() -> Given.missing("unit"));
        var results = inputs.groups("results").stream().map(Result::of).toList();
        requireEachUnitOnce(results);
        var own = results.stream()
                .filter(result -> result.unit.equals(unit))
                .findFirst()
                .orElseThrow(() -> new Refusal("score.rule.unitNotInResults", "results", unit));
        return own.hasTarget() ? byTarget(standard, own, results) : byBest(standard, own, results);
    }

    private Outcome byTarget(BigDecimal standard, Result own, List<Result> results) {
        var actual = own.actual.orElseThrow(() -> Given.missing("actual"));
        var forTarget = standard.multiply(underTargetFactor);
        if (own.above().signum() <= 0) {
            return Outcome.points(Exact.quotient(forTarget.multiply(actual), own.target));
        }
        var leader = own;
        for (Result result : results) {
            if (result.hasTarget() && result.leads(leader)) {
                leader = result;
            }
        }
        var forExcess = standard.subtract(forTarget).multiply(own.above()).multiply(leader.target);
        return Outcome.points(forTarget.add(Exact.quotient(forExcess, own.target.multiply(leader.above()))));
    }

    private static Outcome byBest(BigDecimal standard, Result own, List<Result> results) {
        if (own.actual.isEmpty()) {
            return Outcome.notApplicable();
        }
        var best = results.stream()
                .filter(result -> !result.hasTarget())
                .flatMap(result -> result.actual.stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        var actual = own.actual.get();
        return Outcome.points(best.signum() == 0 ? BigDecimal.ZERO : Exact.quotient(standard.multiply(actual), best));
    }

    private static void requireEachUnitOnce(List<Result> results) {
        var seen = new HashSet<String>();
        for (Result result : results) {
            if (!seen.add(result.unit)) {
                throw new Refusal("score.rule.unitTwice", "results", result.unit);
            }
        }
    }
}
