package vn.thidua.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.pledge.rule.Measure;

/**
 * An item of a pledge.
 *
 * @param unitId the unit whose own item it is, {@code null} for a common one
 * @param amendedOn day of its last amendment, {@code null} where it stands as signed
 * @param exceptions units for which it differs
 */
public record PledgeItemRow(
        long id,
        int version,
        @Nullable Long unitId,
        String content,
        String indicator,
        String unitOfMeasure,
        Direction direction,
        @Nullable BigDecimal target,
        @Nullable LocalDate amendedOn,
        boolean generated,
        List<UnitTarget> exceptions) {

    /** What differs for one unit; {@code target} is {@code null} for the common one. */
    public record UnitTarget(
            long unitId,
            boolean assigned,
            @Nullable BigDecimal target,
            @Nullable LocalDate amendedOn) {}

    public PledgeItemRow {
        exceptions = List.copyOf(exceptions);
    }

    /** The indicator, or the content where there is none. */
    public String title() {
        return indicator.isEmpty() ? content : indicator;
    }

    public Measure measure() {
        return new Measure(direction, title(), unitOfMeasure);
    }

    public ItemDraft draft() {
        return new ItemDraft(content, indicator, unitOfMeasure, direction, target);
    }

    public Optional<UnitTarget> exceptionFor(long unit) {
        return exceptions.stream().filter(one -> one.unitId() == unit).findFirst();
    }

    public boolean isAssignedTo(long unit) {
        return unitId != null
                ? unitId == unit
                : exceptionFor(unit).map(UnitTarget::assigned).orElse(true);
    }

    /** The number promised by that unit, {@code null} where there is none. */
    public @Nullable BigDecimal targetOf(long unit) {
        return exceptionFor(unit).map(UnitTarget::target).orElse(target);
    }
}
