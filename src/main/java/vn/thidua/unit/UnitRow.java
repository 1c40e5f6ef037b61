package vn.thidua.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit in a list, with the name it bore on the day asked for. {@code validTo} is its last day. */
public record UnitRow(
        long id,
        long provinceId,
        String province,
        String code,
        String name,
        String shortName,
        UnitClass unitClass,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
