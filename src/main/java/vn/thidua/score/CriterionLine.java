package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.score.rule.Rule;

/**
 * A line of a criteria table as it is read.
 *
 * @param depth 0 for the groups on top
 * @param maxPoints {@code null} where the source does not say
 * @param kind {@code null} for a group
 * @param params JSON object
 * @param scoredBy {@code null} for groups and where the source does not say
 * @param version of the row, for who edits
 */
public record CriterionLine(
        long id,
        @Nullable Long parentId,
        int depth,
        String code,
        String name,
        @Nullable BigDecimal maxPoints,
        @Nullable CriterionKind kind,
        String params,
        @Nullable ScoredBy scoredBy,
        CriterionPart part,
        String source,
        int version) {

    /** The rule of a criterion with its parameters; not for groups. */
    public Rule rule() {
        if (kind == null) {
            throw new IllegalStateException(code + " is a group");
        }
        return Rule.of(kind, GivenJson.read(params));
    }

    /** What was said about the line, to be changed. */
    public CriterionDraft draft() {
        return new CriterionDraft(code, name, maxPoints, kind, GivenJson.values(params), scoredBy, part, source);
    }
}
