package vn.thidua.dashboard;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something missing or doubtful in the records.
 *
 * @param blocId {@code null} where it belongs to none
 * @param bloc its name, "" where it is not told
 * @param unitId {@code null} where it is about no unit
 * @param subject the unit, the person or the target it is about, "" where it is the bloc itself
 */
public record Gap(
        GapKind kind,
        @Nullable Long blocId,
        String bloc,
        @Nullable Long unitId,
        String subject) implements Serializable {}
