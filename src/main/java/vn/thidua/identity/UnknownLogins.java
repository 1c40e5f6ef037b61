package vn.thidua.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failures of logins that do not exist by the same rule as those that do, so that being locked out tells nobody
 * whether a login exists. Keeps the last {@value #REMEMBERED} only.
 */
@Component
class UnknownLogins {

    private static final int REMEMBERED = 5_000;

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Clock clock;

    UnknownLogins(Clock clock) {
        this.clock = clock;
    }

    synchronized void failed(String login) {
        failures.merge(
                login,
                new Failures(1, Instant.EPOCH),
                (before, one) -> before.count() + 1 >= Account.FAILURES_ALLOWED
                        ? new Failures(0, clock.instant().plus(Account.LOCK_OUT))
                        : new Failures(before.count() + 1, before.lockedUntil()));
    }

    synchronized boolean isLockedOut(String login) {
        var seen = failures.get(login);
        return seen != null && clock.instant().isBefore(seen.lockedUntil());
    }

    private record Failures(int count, Instant lockedUntil) {}
}
