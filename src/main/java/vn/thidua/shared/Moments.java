package vn.thidua.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes moments the way offices do, in the zone of the program: 22/11/2026 14:05. */
public final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private Moments() {}

    /** "" for {@code null}. */
    public static String minute(@Nullable Instant moment, Clock clock) {
        return moment == null ? "" : MINUTE.withZone(clock.getZone()).format(moment);
    }
}
