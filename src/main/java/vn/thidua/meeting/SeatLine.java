package vn.thidua.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The seat of a unit: whether it has a card, never what is on it.
 *
 * @param seatNo {@code null} where the unit has no card yet
 * @param generation 1 for the first card, one more for every replacement
 * @param locked whether the typed code takes no further try
 */
public record SeatLine(
        long unitId, String unitName, @Nullable Integer seatNo, int generation, boolean locked) {}
