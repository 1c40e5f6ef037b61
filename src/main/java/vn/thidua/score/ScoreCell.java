package vn.thidua.score;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands for one criterion of one unit. {@code null} = not yet; 0 is a score.
 *
 * @param files how many files prove it
 * @param changes how often a score that was there was changed
 */
public record ScoreCell(
        long entryId,
        long unitId,
        long criterionId,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal actual,
        @Nullable String grade,
        Map<String, Integer> events,
        String note,
        @Nullable BigDecimal self,
        @Nullable BigDecimal head,
        @Nullable BigDecimal board,
        @Nullable BigDecimal settled,
        BigDecimal bonus,
        boolean applies,
        boolean generated,
        String changedBy,
        int version,
        int files,
        int changes) {

    public Measure measure() {
        return new Measure(plan, actual, grade, events);
    }

    public @Nullable BigDecimal points(Stage stage) {
        return switch (stage) {
            case SELF -> self;
            case HEAD -> head;
            case BOARD -> board;
            case FINAL -> settled;
        };
    }

    public @Nullable BigDecimal verified() {
        return settled != null ? settled : board != null ? board : head;
    }

    /** The points as they stand, the unit's own until somebody verified them. */
    public @Nullable BigDecimal standing() {
        var given = verified();
        return given != null ? given : self;
    }

    public Scored scored() {
        return new Scored(unitId, criterionId, grade, self, head, board, settled, bonus, applies, generated);
    }
}
