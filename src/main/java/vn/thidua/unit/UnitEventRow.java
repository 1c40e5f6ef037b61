package vn.thidua.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event with the units on both sides, by the names they bore then. */
public record UnitEventRow(
        long id,
        UnitEventKind kind,
        LocalDate effectiveOn,
        String decisionNo,
        @Nullable LocalDate decisionOn,
        @Nullable Long scanId,
        String note,
        String source,
        String certainty,
        String recordedBy,
        Instant recordedAt,
        List<Part> from,
        List<Part> to) {

    /** A unit and the name it bore on that side of the event. */
    public record Part(long unitId, String name) {}
}
