package vn.thidua.dashboard;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A bloc of a composition in use. Names of units are those of that year.
 *
 * @param year year of the composition
 * @param size units in it now
 * @param headId the head unit, {@code null} where there is none; then {@code head} is ""
 * @param deputies names of the deputy units joined by "; "
 */
public record BlocLine(
        long blocId,
        String name,
        String family,
        long provinceId,
        String province,
        int year,
        int size,
        @Nullable Long headId,
        String head,
        String deputies,
        String source)
        implements Serializable {

    public boolean hasHead() {
        return headId != null;
    }
}
