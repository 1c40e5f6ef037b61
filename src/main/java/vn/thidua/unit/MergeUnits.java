package vn.thidua.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several units become one. Exactly one of {@code targetId} and {@code newUnit} is given.
 *
 * @param sourceIds units that come together
 * @param targetId the unit that goes on: one of the sources, or one that already exists
 * @param newUnit the unit that begins with the merger
 */
public record MergeUnits(
        List<Long> sourceIds,
        @Nullable Long targetId,
        @Nullable NewUnit newUnit,
        EventPaper paper) {

    /** One of the sources goes on and takes the others in. */
    public static MergeUnits into(long targetId, List<Long> sourceIds, EventPaper paper) {
        return new MergeUnits(sourceIds, targetId, null, paper);
    }

    /** All sources end, a new unit begins. */
    public static MergeUnits intoNew(NewUnit newUnit, List<Long> sourceIds, EventPaper paper) {
        return new MergeUnits(sourceIds, null, newUnit, paper);
    }
}
