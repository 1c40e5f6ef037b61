package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell is entered: a measure, or points, for one criterion of one unit.
 *
 * @param stage whose score it is
 * @param measure what the points are computed from; {@code null} where points are given by hand
 * @param points given by hand; {@code null} together with no measure takes the score back
 * @param versionSeen version of the entry on the screen, {@code null} where none was there
 * @param overwrite the person saw the other's value and chose the own one
 * @param reason why a score that was there is changed; "" for none
 * @param requestId name of this keystroke, so that sending it again changes nothing; {@code null} for none
 */
public record EnterScore(
        long roundId,
        long unitId,
        long criterionId,
        Stage stage,
        @Nullable Measure measure,
        @Nullable BigDecimal points,
        @Nullable Integer versionSeen,
        boolean overwrite,
        String reason,
        @Nullable String requestId) {

    /** Points given by hand. */
    public static EnterScore points(
            long roundId,
            long unitId,
            long criterionId,
            Stage stage,
            @Nullable BigDecimal points,
            @Nullable Integer versionSeen,
            String reason) {
        return new EnterScore(roundId, unitId, criterionId, stage, null, points, versionSeen, false, reason, null);
    }

    /** Results of the unit. */
    public static EnterScore measure(
            long roundId, long unitId, long criterionId, Stage stage, Measure measure, @Nullable Integer versionSeen) {
        return new EnterScore(roundId, unitId, criterionId, stage, measure, null, versionSeen, false, "", null);
    }

    /** The same cell, with points given by hand. */
    EnterScore withPoints(@Nullable BigDecimal given) {
        return new EnterScore(
                roundId, unitId, criterionId, stage, null, given, versionSeen, overwrite, reason, requestId);
    }

    public EnterScore because(String why) {
        return new EnterScore(
                roundId, unitId, criterionId, stage, measure, points, versionSeen, overwrite, why, requestId);
    }

    public EnterScore named(String request) {
        return new EnterScore(
                roundId, unitId, criterionId, stage, measure, points, versionSeen, overwrite, reason, request);
    }

    public EnterScore overwriting() {
        return new EnterScore(
                roundId, unitId, criterionId, stage, measure, points, versionSeen, true, reason, requestId);
    }
}
