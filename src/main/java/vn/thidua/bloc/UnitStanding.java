package vn.thidua.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stood in one year.
 *
 * @param unitName name it bore that year
 * @param group "" where the bloc is not divided
 * @param leftOn last day where it left during the year
 */
public record UnitStanding(
        long unitId,
        String unitName,
        int year,
        String province,
        long blocId,
        String blocName,
        String group,
        MemberRole role,
        String acting,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
