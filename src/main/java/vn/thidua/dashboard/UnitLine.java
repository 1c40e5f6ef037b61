package vn.thidua.dashboard;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a composition in use, under its name of that year.
 *
 * @param blocId {@code null} where it waits in the tray; then {@code bloc} and {@code family} are ""
 * @param slot 1 = head, 2 and 3 = deputies, 0 = member
 */
public record UnitLine(
        long unitId,
        String unitName,
        String unitClass,
        String province,
        int year,
        @Nullable Long blocId,
        String bloc,
        String family,
        int slot)
        implements Serializable {}
