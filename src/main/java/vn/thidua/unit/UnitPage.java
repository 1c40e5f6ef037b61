package vn.thidua.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All about one unit.
 *
 * @param names oldest first; more than one where it was renamed
 * @param events what happened to it, latest first
 * @param mayEdit whether the person who asks may change it
 */
public record UnitPage(
        long id,
        int version,
        long provinceId,
        String province,
        String code,
        String name,
        String shortName,
        UnitClass unitClass,
        String contact,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        List<NamePeriod> names,
        List<UnitEventRow> events,
        boolean mayEdit) {

    /** A name borne from a day (null = from the beginning) up to and without another (null = still). */
    public record NamePeriod(
            String name,
            String shortName,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
