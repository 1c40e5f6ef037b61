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

    /** What was given at a stage. */
    public @Nullable BigDecimal points(Stage stage) {
        return switch (stage) {
            case SELF -> self;
            case HEAD -> head;
            case BOARD -> board;
            case FINAL -> settled;
        };
    }

    /** The same entry with what a result is worth as the points of a stage. */
    Scored with(Stage stage, Worth worth) {
        return new Scored(
                unitId,
                criterionId,
                grade,
                stage == Stage.SELF ? worth.points() : self,
                stage == Stage.HEAD ? worth.points() : head,
                stage == Stage.BOARD ? worth.points() : board,
                settled,
                worth.bonus(),
                worth.applies(),
                generated);
    }
}
