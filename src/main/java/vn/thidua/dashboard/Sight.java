package vn.thidua.dashboard;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard looks at.
 *
 * @param year the year
 * @param provinceId the province, {@code null} for all that the person may read
 * @param exact whether only what was published for that very year counts; otherwise the newest composition up to the
 *     year counts, so that a province that has not published this year's composition yet still shows the one in use
 */
public record Sight(int year, @Nullable Long provinceId, boolean exact) implements Serializable {

    /** The compositions in use in that year. */
    public static Sight asOf(int year, @Nullable Long provinceId) {
        return new Sight(year, provinceId, false);
    }

    /** The same at the end of another year. */
    public Sight at(int other) {
        return new Sight(other, provinceId, exact);
    }

    /** Only what was published for that very year. */
    public Sight only(int other) {
        return new Sight(other, provinceId, true);
    }
}
