package vn.thidua.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands under one heading.
 *
 * @param version 0 where nothing was written yet
 */
public record ReportEntry(
        ReportField field,
        String words,
        int version,
        String savedBy,
        @Nullable Instant savedAt) {

    static ReportEntry empty(ReportField field) {
        return new ReportEntry(field, "", 0, "", null);
    }
}
