package vn.thidua.pledge;

import org.jspecify.annotations.Nullable;

/**
 * A title or award that a unit aims at.
 *
 * @param code its code in the catalogue, {@code null} for one that is written freely
 * @param title its name when it was registered
 */
public record AimedTitle(@Nullable String code, String title) {}
