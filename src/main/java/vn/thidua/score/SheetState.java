package vn.thidua.score;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where the score sheet of a unit stands (see {@code src/docs/score-sheet.md} for the picture): domain facts 2.4, with the
 * columns of the paper form in 3.D.
 */
public enum SheetState {
    /** The unit enters its results, scores and evidence. */
    SELF_SCORING,
    /** Handed in; head and deputy verify. */
    SUBMITTED,
    /** Verified by head or deputy; the standing body scores its part. */
    HEAD_REVIEWED,
    /** All parts are scored; the unit looks at them. */
    BOARD_REVIEWED,
    /** The unit explains what it sees otherwise; head and standing body answer. */
    EXPLAINING,
    /** Nothing changes any more, unless an appeal is upheld. */
    FINAL;

    private static final Map<SheetState, Set<SheetState>> NEXT = Map.of(
            SELF_SCORING, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(SELF_SCORING, HEAD_REVIEWED),
            HEAD_REVIEWED, EnumSet.of(SUBMITTED, BOARD_REVIEWED),
            BOARD_REVIEWED, EnumSet.of(EXPLAINING, FINAL),
            EXPLAINING, EnumSet.of(FINAL),
            FINAL, EnumSet.of(EXPLAINING));

    /** Whether a sheet may go from here to there. */
    public boolean leadsTo(SheetState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether scores of the stage are entered while a sheet stands here. */
    public boolean takes(Stage stage) {
        return switch (stage) {
            case SELF -> this == SELF_SCORING;
            case HEAD -> this == SUBMITTED;
            case BOARD -> this == SELF_SCORING || this == SUBMITTED || this == HEAD_REVIEWED;
            case FINAL -> this == BOARD_REVIEWED || this == EXPLAINING;
        };
    }

    /** Whether the unit has handed its own scores in. */
    public boolean isSubmitted() {
        return this != SELF_SCORING;
    }
}
