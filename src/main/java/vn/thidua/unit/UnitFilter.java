package vn.thidua.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the list of units is narrowed to.
 *
 * @param text beginnings of words in name, short name, former names or code, all of which must match; accents do not
 *     matter
 * @param onDate units as they were on that day, {@code null} = today
 * @param includeEnded also units that ended before
 */
public record UnitFilter(
        String text,
        @Nullable Long provinceId,
        @Nullable UnitClass unitClass,
        @Nullable LocalDate onDate,
        boolean includeEnded) {

    public static UnitFilter text(String text) {
        return new UnitFilter(text, null, null, null, false);
    }

    public static UnitFilter ofProvince(long provinceId) {
        return new UnitFilter("", provinceId, null, null, false);
    }
}
