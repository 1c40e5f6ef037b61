package vn.thidua.bloc;

import org.jspecify.annotations.Nullable;

/**
 * A card as the person saw it, so that nobody overwrites silently what somebody else did meanwhile.
 *
 * @param seat 0 for the unit's regular place, another number for an allowed second one
 * @param version version seen, {@code null} where the unit stood in the tray and was never placed
 */
public record CardSeen(long unitId, int seat, @Nullable Integer version) {

    public static CardSeen regular(long unitId, @Nullable Integer version) {
        return new CardSeen(unitId, 0, version);
    }
}
