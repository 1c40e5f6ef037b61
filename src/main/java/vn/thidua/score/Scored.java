package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The points of one entry, as sums and rankings need them. {@code null} = not yet given. */
public record Scored(
        long unitId,
        long criterionId,
        @Nullable String grade,
        @Nullable BigDecimal self,
        @Nullable BigDecimal head,
        @Nullable BigDecimal board,
        @Nullable BigDecimal settled,
        BigDecimal bonus,
        boolean applies,
        boolean generated) {

    /** What head, board or the end of the explanation gave, the last word first. */
    public @Nullable BigDecimal verified() {
        return settled != null ? settled : board != null ? board : head;
    }

    /** The points as they stand: the unit's own until somebody verified them (shown as provisional). */
    public @Nullable BigDecimal standing() {
        var given = verified();
        return given != null ? given : self;
    }
}
