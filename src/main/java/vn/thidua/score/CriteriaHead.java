package vn.thidua.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.RankBy;

/**
 * A criteria table without its lines.
 *
 * @param blocId {@code null} for a template
 * @param groupId group of the bloc, {@code null} for the whole bloc
 * @param groupName "" for the whole bloc
 * @param frozenAt since when it is scored, {@code null} where it is not yet
 * @param total points of the parts without bonus, {@code null} where the source does not say
 * @param ties in their order
 * @param version of the row, for who edits
 */
public record CriteriaHead(
        long id,
        long yearId,
        int year,
        long provinceId,
        @Nullable Long blocId,
        @Nullable Long groupId,
        String groupName,
        int versionNo,
        String title,
        CriteriaState state,
        @Nullable Instant frozenAt,
        RankBy rankBy,
        @Nullable BigDecimal total,
        List<TieStep> ties,
        String source,
        int version) {

    public CriteriaHead {
        ties = List.copyOf(ties);
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** Whether lines may be changed: a draft that nobody scores yet. */
    public boolean isEditable() {
        return state == CriteriaState.DRAFT && frozenAt == null;
    }
}
