package vn.thidua.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Everybody who serves in a conference at once; {@code null} where a place is still free.
 *
 * @param chair name as it stands in the papers, "" where it is free
 */
public record OfficersDraft(
        String chair,
        @Nullable PersonChoice secretary,
        @Nullable PersonChoice firstCounter,
        @Nullable PersonChoice secondCounter) {}
