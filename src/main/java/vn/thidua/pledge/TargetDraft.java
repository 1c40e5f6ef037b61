package vn.thidua.pledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an item means for one unit.
 *
 * @param assigned whether the unit takes part in the item
 * @param target a target of its own, {@code null} for the common one
 */
public record TargetDraft(
        long itemId,
        long unitId,
        boolean assigned,
        @Nullable BigDecimal target) {}
