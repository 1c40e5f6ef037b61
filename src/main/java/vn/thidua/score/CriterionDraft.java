package vn.thidua.score;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.CriterionKind;

/**
 * What a person says about a line.
 *
 * @param maxPoints {@code null} where it is not known
 * @param kind {@code null} for a group
 * @param params parameters of the kind by name: numbers, text, lists and maps of them
 * @param scoredBy {@code null} where nobody said
 * @param part of a line on top; a line inside a group takes the group's
 */
public record CriterionDraft(
        String code,
        String name,
        @Nullable BigDecimal maxPoints,
        @Nullable CriterionKind kind,
        Map<String, ? extends @Nullable Object> params,
        @Nullable ScoredBy scoredBy,
        CriterionPart part,
        String source) {}
