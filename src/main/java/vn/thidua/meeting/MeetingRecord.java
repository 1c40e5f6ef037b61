package vn.thidua.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a source tells of a conference that was not held with this program. "" = the source does not say.
 *
 * @param chair unit that led it
 * @param coChair unit that led it together with the chair
 * @param nextYear year that a head was chosen for, {@code null} where none was
 * @param nextDeputies units in the source's order, joined by "; "
 * @param decided what was decided, in the words of the source
 */
public record MeetingRecord(
        String chair,
        String coChair,
        @Nullable Integer nextYear,
        String nextHead,
        String nextDeputies,
        String decided,
        String source) {}
