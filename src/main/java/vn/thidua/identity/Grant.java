package vn.thidua.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A role and where it holds.
 *
 * @param role one of {@link Roles}
 * @param provinceId the province it is limited to, {@code null} for all provinces
 * @param unitId the unit, for {@link Roles#UNIT} only
 */
public record Grant(
        String role, @Nullable Long provinceId, @Nullable Long unitId) implements Serializable {

    public static Grant everywhere(String role) {
        return new Grant(role, null, null);
    }

    public static Grant inProvince(String role, long provinceId) {
        return new Grant(role, provinceId, null);
    }

    public static Grant forUnit(long unitId) {
        return new Grant(Roles.UNIT, null, unitId);
    }
}
