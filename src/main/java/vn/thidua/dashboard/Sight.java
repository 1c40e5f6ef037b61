package vn.thidua.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard looks at.
 *
 * @param year the year
 * @param provinceId the province, {@code null} for all that the person may read
 * @param exact whether only what was published for that very year counts; otherwise the newest composition up to the
 *     year counts, so that a province that has not published this year's composition yet still shows the one in use
 * @param family blocs of that family only, {@code null} for all
 * @param blocId that bloc only, {@code null} for all
 * @param level blocs of that level only, {@code null} for all
 * @param asOf what had happened by the end of that day, {@code null} for today
 */
public record Sight(
        int year,
        @Nullable Long provinceId,
        boolean exact,
        @Nullable String family,
        @Nullable Long blocId,
        @Nullable String level,
        @Nullable LocalDate asOf)
        implements Serializable {

    public Sight(int year, @Nullable Long provinceId, boolean exact) {
        this(year, provinceId, exact, null, null, null, null);
    }

    /** The compositions in use in that year. */
    public static Sight asOf(int year, @Nullable Long provinceId) {
        return new Sight(year, provinceId, false);
    }

    /** What the scope asks for, of the compositions in use in {@code year}. */
    public static Sight of(DashboardScope scope, int year) {
        return new Sight(year, scope.provinceId(), false, scope.family(), scope.blocId(), scope.level(), scope.asOf());
    }

    /** The same at the end of another year. */
    public Sight at(int other) {
        return new Sight(other, provinceId, exact, family, blocId, level, asOf);
    }

    /** Only what was published for that very year. */
    public Sight only(int other) {
        return new Sight(other, provinceId, true, family, blocId, level, asOf);
    }

    /** The same of one bloc. */
    public Sight ofBloc(long bloc) {
        return new Sight(year, provinceId, exact, family, bloc, level, asOf);
    }
}
