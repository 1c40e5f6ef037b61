package vn.thidua.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What differs for one unit from the target of all. */
@Entity
class PledgeTarget {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long itemId;
    private long unitId;
    private boolean assigned = true;
    private @Nullable BigDecimal target;
    private @Nullable LocalDate amendedOn;

    protected PledgeTarget() {}

    PledgeTarget(long itemId, long unitId) {
        this.itemId = itemId;
        this.unitId = unitId;
    }

    PledgeTarget copyTo(long otherItemId) {
        var copy = new PledgeTarget(otherItemId, unitId);
        copy.set(assigned, target);
        return copy;
    }

    final void set(boolean takesPart, @Nullable BigDecimal own) {
        assigned = takesPart;
        target = takesPart ? own : null;
    }

    void amendedOn(LocalDate day) {
        amendedOn = day;
    }

    boolean isAssigned() {
        return assigned;
    }

    @Nullable
    BigDecimal target() {
        return target;
    }

    long unitId() {
        return unitId;
    }
}
