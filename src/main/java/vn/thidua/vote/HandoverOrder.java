package vn.thidua.vote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.Decision;

/**
 * What is to be handed over.
 *
 * @param target composition that takes the roles, {@code null} where no roles are handed over
 * @param decision the decision a published composition is changed by, {@code null} for a draft
 */
public record HandoverOrder(
        Set<HandoverPart> parts,
        HandoverPlan.@Nullable Target target,
        @Nullable Decision decision) {

    public HandoverOrder {
        parts = Set.copyOf(parts);
    }
}
