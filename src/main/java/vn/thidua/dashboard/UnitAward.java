package vn.thidua.dashboard;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a bloc and the last reward of its line.
 *
 * @param lastYear {@code null} where none is known
 * @param rewards how many are known
 */
public record UnitAward(
        long unitId,
        String unitName,
        long blocId,
        String bloc,
        String province,
        @Nullable Integer lastYear,
        long rewards)
        implements Serializable {

    /** Full years without a reward until the year; -1 where none is known at all. */
    public int yearsWithout(int year) {
        return lastYear == null ? -1 : year - lastYear;
    }
}
