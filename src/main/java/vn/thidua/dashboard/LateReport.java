package vn.thidua.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that came late or is missing.
 *
 * @param handedOn {@code null} while it is missing
 * @param days days late, until today while it is missing
 */
public record LateReport(
        long unitId,
        String unitName,
        long blocId,
        String bloc,
        String province,
        int year,
        String kind,
        LocalDate dueOn,
        @Nullable LocalDate handedOn,
        int days,
        boolean generated)
        implements Serializable {

    public boolean isMissing() {
        return handedOn == null;
    }
}
