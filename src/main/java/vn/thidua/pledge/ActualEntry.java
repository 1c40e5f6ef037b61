package vn.thidua.pledge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an entry of a unit now.
 *
 * @param fileIds stored files that show it
 * @param changes how often it was changed after it was first entered
 */
public record ActualEntry(
        long id,
        long itemId,
        int month,
        @Nullable BigDecimal reached,
        String note,
        int version,
        String by,
        Instant at,
        boolean generated,
        List<Long> fileIds,
        int changes) {

    public ActualEntry {
        fileIds = List.copyOf(fileIds);
    }

    /** One change of an entry, old and new. */
    public record Change(
            int month,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            String noteBefore,
            String noteAfter,
            String by,
            Instant at) {}
}
