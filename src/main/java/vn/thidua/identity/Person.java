package vn.thidua.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The person who is signed in, with what he or she may do and where. Immutable; changed grants hold from the next request. */
public record Person(long accountId, String login, String displayName, Set<Grant> grants) implements Serializable {

    public Person {
        grants = Set.copyOf(grants);
    }

    public boolean has(String role) {
        return grants.stream().anyMatch(grant -> grant.role().equals(role));
    }

    /** Whether the emulation board's rights hold in the province. */
    public boolean isBoardOf(long provinceId) {
        return holds(Roles.BOARD, provinceId);
    }

    /** Whether the person may read everything of the province: board and leadership. */
    public boolean readsProvince(long provinceId) {
        return holds(Roles.BOARD, provinceId) || holds(Roles.LEADERSHIP, provinceId);
    }

    /** Whether the person may read all provinces. */
    public boolean readsAllProvinces() {
        return grants.stream().anyMatch(grant -> isReader(grant) && grant.provinceId() == null);
    }

    /** Provinces the person may read; of no meaning when {@link #readsAllProvinces()}. */
    public Set<Long> readableProvinces() {
        return grants.stream()
                .filter(Person::isReader)
                .map(Grant::provinceId)
                .filter(id -> id != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Units the person is an officer of. */
    public Set<Long> unitIds() {
        return grants.stream().map(Grant::unitId).filter(id -> id != null).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOfficerOf(long unitId) {
        return unitIds().contains(unitId);
    }

    private boolean holds(String role, long provinceId) {
        return grants.stream().anyMatch(grant -> grant.role().equals(role) && covers(grant.provinceId(), provinceId));
    }

    private static boolean covers(@Nullable Long granted, long provinceId) {
        return granted == null || granted == provinceId;
    }

    private static boolean isReader(Grant grant) {
        return grant.role().equals(Roles.BOARD) || grant.role().equals(Roles.LEADERSHIP);
    }
}
