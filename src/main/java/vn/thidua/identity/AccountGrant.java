package vn.thidua.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A stored {@link Grant}. */
@Entity
class AccountGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String role = "";
    private @Nullable Long provinceId;
    private @Nullable Long unitId;

    protected AccountGrant() {}

    AccountGrant(Grant grant) {
        role = grant.role();
        provinceId = grant.provinceId();
        unitId = grant.unitId();
    }

    Grant asGrant() {
        return new Grant(role, provinceId, unitId);
    }
}
