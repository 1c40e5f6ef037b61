package vn.thidua.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves in a conference.
 *
 * @param unitId the unit the person comes from, if it is known
 * @param accountId the person's account; secretary and counting committee need one, because they confirm with it
 */
public record OfficerDraft(
        Duty duty,
        String name,
        @Nullable Long unitId,
        @Nullable Long accountId) {}
