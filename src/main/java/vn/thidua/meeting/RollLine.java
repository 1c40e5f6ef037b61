package vn.thidua.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One unit on the roll. */
public record RollLine(
        long unitId,
        String unitName,
        AttendanceStatus status,
        String delegateName,
        String paper,
        String reason,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        int version) {}
