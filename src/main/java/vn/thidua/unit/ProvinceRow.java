package vn.thidua.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A province; {@code mergedInto} is the name of the one that absorbed it, on {@code mergedOn}. */
public record ProvinceRow(
        long id,
        String code,
        String name,
        @Nullable String mergedInto,
        @Nullable LocalDate mergedOn) {}
