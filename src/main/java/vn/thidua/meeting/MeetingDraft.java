package vn.thidua.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Fraction;

/**
 * A conference as it is planned.
 *
 * @param endsAt {@code null} where the end is not planned
 * @param quorum share of members that must attend, by default 2/3
 */
public record MeetingDraft(
        long blocId,
        int year,
        MeetingType type,
        String title,
        String place,
        Instant startsAt,
        @Nullable Instant endsAt,
        Fraction quorum) {}
