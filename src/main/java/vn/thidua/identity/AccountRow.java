package vn.thidua.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list of the administrator.
 *
 * @param lockedUntil end of the lock-out after wrong passwords, {@code null} where there is none now
 * @param version to be handed back when the account is changed
 */
public record AccountRow(
        long id,
        String login,
        String displayName,
        Set<Grant> grants,
        State state,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastLoginAt,
        int version) {

    /** Whether the person can sign in now; its words are {@code identity.state.<NAME>}. */
    public enum State {
        OPEN,
        LOCKED_OUT,
        LOCKED
    }
}
