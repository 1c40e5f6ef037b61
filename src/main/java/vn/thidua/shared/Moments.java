package vn.thidua.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes days and moments the way offices do, in digits only: 22/11/2026, 22/11/2026 14:05, 14:05 22/11/2026. */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter TIME_FIRST = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** The time of the day alone, for what happens within one. */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.withZone(zone).format(moment);
    }

    /** "" for {@code null}. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** For columns, the day first; in the zone of the program. "" for {@code null}. */
    public static String minute(@Nullable Instant moment, Clock clock) {
        return moment == null ? "" : MINUTE.withZone(clock.getZone()).format(moment);
    }

    /** For sentences ("lúc 14:05 22/11/2026"), the time first. */
    public static String timeAndDay(Instant moment, ZoneId zone) {
        return timeAndDay(LocalDateTime.ofInstant(moment, zone));
    }

    /** The same of a moment that was brought to the zone already. */
    public static String timeAndDay(LocalDateTime moment) {
        return TIME_FIRST.format(moment);
    }
}
