package vn.thidua.bloc;

import org.jspecify.annotations.Nullable;

/**
 * Makes a unit head, deputy or plain member of the bloc it stands in.
 *
 * @param replace whether a unit that has the role now becomes a member; otherwise that is a broken rule
 */
public record AssignRole(
        long compositionId,
        CardSeen card,
        MemberRole role,
        String actingPerson,
        boolean replace,
        String reason,
        @Nullable Long amendmentId) {}
