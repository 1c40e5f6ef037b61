package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.Exact;
import vn.thidua.score.rule.Given;
import vn.thidua.score.rule.Outcome;
import vn.thidua.score.rule.Totals;

/**
 * What each unit would have got under a table with the results of an earlier year. Pure; criteria are recognised by their
 * code. Cost: units × criteria.
 */
final class CriteriaPreview {

    private CriteriaPreview() {}

    /** One line for each unit that has any result, the best percent first. */
    static List<PreviewLine> of(CriteriaTree tree, Map<Long, Map<String, Given>> entries) {
        return entries.entrySet().stream()
                .map(unit -> unit(tree, unit.getKey(), entries))
                .sorted(java.util.Comparator.comparing(
                                PreviewLine::percent,
                                java.util.Comparator.nullsLast(java.util.Comparator.<BigDecimal>reverseOrder()))
                        .thenComparing(PreviewLine::unitId))
                .toList();
    }

    private static PreviewLine unit(CriteriaTree tree, long unitId, Map<Long, Map<String, Given>> entries) {
        var points = BigDecimal.ZERO;
        var most = BigDecimal.ZERO;
        var unknown = 0;
        for (CriterionLine line : tree.lines()) {
            if (!isScored(line)) {
                continue;
            }
            switch (line.rule().score(inputs(line, unitId, entries))) {
                case Outcome.Points got -> {
                    points = points.add(got.value());
                    most = most.add(ownMax(line));
                }
                case Outcome.NotApplicable _ -> {}
                case Outcome.Refused _ -> {
                    unknown++;
                    most = most.add(ownMax(line));
                }
            }
        }
        var score = points.max(BigDecimal.ZERO);
        return new PreviewLine(
                unitId,
                Exact.rounded(score),
                most,
                Totals.percentOfOwnMax(score, most).map(Exact::rounded).orElse(null),
                unknown);
    }

    private static boolean isScored(CriterionLine line) {
        return line.kind() != null
                && line.kind() != CriterionKind.GATE
                && line.part() != CriterionPart.CONDITION
                && line.part() != CriterionPart.RULE;
    }

    private static BigDecimal ownMax(CriterionLine line) {
        return line.part() == CriterionPart.BASE
                ? Optional.ofNullable(line.maxPoints()).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    private static Given inputs(CriterionLine line, long unitId, Map<Long, Map<String, Given>> entries) {
        Map<String, @Nullable Object> inputs = new HashMap<>(entries.getOrDefault(unitId, Map.of())
                .getOrDefault(line.code(), Given.NOTHING)
                .values());
        inputs.put("standard", line.maxPoints());
        if (line.kind() == CriterionKind.RELATIVE_TO_LEADER) {
            inputs.put("unit", String.valueOf(unitId));
            inputs.put("results", results(line.code(), entries));
        }
        return Given.of(inputs);
    }

    private static List<Map<String, @Nullable Object>> results(String code, Map<Long, Map<String, Given>> entries) {
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        entries.forEach((unit, own) -> {
            var values = own.getOrDefault(code, Given.NOTHING).values();
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("unit", String.valueOf(unit));
            row.put("target", values.get("plan"));
            row.put("actual", values.get("actual"));
            results.add(row);
        });
        return results;
    }
}
