package vn.thidua.meeting;

import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param position place in the order, from 1; removed items leave gaps
 * @param subjectId number of the thing in the part of the program that the kind names, such as a question put to the vote;
 *     {@code null} where there is none
 */
public record AgendaItem(
        long id,
        int position,
        AgendaKind kind,
        String title,
        @Nullable Long subjectId,
        boolean done) {}
