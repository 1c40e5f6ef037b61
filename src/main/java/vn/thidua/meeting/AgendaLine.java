package vn.thidua.meeting;

import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param subjectId number of the document, report or question it is about, {@code null} where it is about none
 */
public record AgendaLine(
        long id, int position, AgendaKind kind, String title, @Nullable Long subjectId, boolean done) {}
