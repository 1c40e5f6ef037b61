package vn.thidua.pledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a unit reached.
 *
 * @param month 1 to 12, counted from January to the end of that month
 * @param versionSeen version of the entry on the screen, {@code null} where there was none yet
 * @param reached the number, 1 or 0 for done-or-not, {@code null} to empty the entry
 */
public record EnterActual(
        long itemId,
        long unitId,
        int month,
        @Nullable Integer versionSeen,
        @Nullable BigDecimal reached,
        String note) {}
