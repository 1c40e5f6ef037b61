package vn.thidua.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk fills in to register or correct a unit.
 *
 * @param code unique in its province; blank = made from the name
 * @param shortName blank = the name itself
 * @param validFrom first day, {@code null} = from the beginning
 * @param validTo last day, {@code null} = still
 */
public record UnitDraft(
        long provinceId,
        String code,
        String name,
        String shortName,
        UnitClass unitClass,
        String contact,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    /** A unit of which only name, short name and class are known. */
    public static UnitDraft named(long provinceId, String name, String shortName, UnitClass unitClass) {
        return new UnitDraft(provinceId, "", name, shortName, unitClass, "", null, null, "");
    }

    public UnitDraft withSource(String origin) {
        return new UnitDraft(provinceId, code, name, shortName, unitClass, contact, validFrom, validTo, origin);
    }
}
