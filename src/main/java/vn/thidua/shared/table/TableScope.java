package vn.thidua.shared.table;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/**
 * What was chosen beside the file.
 *
 * @param provinceId the province, {@code null} where none was asked or all were meant
 * @param year emulation year, {@code null} where none was asked or all were meant
 */
public record TableScope(
        @Nullable Long provinceId, @Nullable Integer year) {

    public static final TableScope EVERYTHING = new TableScope(null, null);

    public static TableScope ofProvince(long provinceId) {
        return new TableScope(provinceId, null);
    }

    public static TableScope ofProvinceAndYear(long provinceId, int year) {
        return new TableScope(provinceId, year);
    }

    /** The province; breaks {@code shared.table.scope.province} where none was chosen. */
    public long requireProvince() {
        if (provinceId == null) {
            throw new RuleViolation("shared.table.scope.province");
        }
        return provinceId;
    }

    /** The year; breaks {@code shared.table.scope.year} where none was chosen. */
    public int requireYear() {
        if (year == null) {
            throw new RuleViolation("shared.table.scope.year");
        }
        return year;
    }

    /** Breaks the rule of what the kind needs and was not chosen. */
    void check(TableKind kind) {
        if (kind.province() == TableKind.Need.REQUIRED) {
            requireProvince();
        }
        if (kind.year() == TableKind.Need.REQUIRED) {
            requireYear();
        }
    }
}
