package vn.thidua.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;

/**
 * A report as it is written and read.
 *
 * @param name of the unit, or of the bloc
 * @param version of the report as a whole, -1 while nobody began it
 * @param entries one for every heading, in order
 * @param attachmentId stored file, {@code null} where none
 * @param returnedReason why it was sent back, "" where it was not
 * @param mayWrite whether the person may write it now
 * @param mayReceive whether the person may accept it or send it back now
 */
public record ReportPage(
        BlocOfYear bloc,
        ReportCell cell,
        String name,
        int version,
        List<ReportEntry> entries,
        @Nullable Long attachmentId,
        @Nullable Instant submittedAt,
        String submittedBy,
        String decidedBy,
        String returnedReason,
        boolean mayWrite,
        boolean mayReceive) {

    public ReportPage {
        entries = List.copyOf(entries);
    }

    public ReportEntry entry(ReportField field) {
        return entries.stream()
                .filter(entry -> entry.field() == field)
                .findFirst()
                .orElse(ReportEntry.empty(field));
    }
}
