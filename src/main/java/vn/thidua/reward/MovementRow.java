package vn.thidua.reward;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An emulation movement.
 *
 * @param id {@code null} for a new one
 * @param level level of the launcher
 * @param thematic thematic, otherwise regular
 * @param blocId where a bloc launched it
 */
public record MovementRow(
        @Nullable Long id,
        long provinceId,
        String name,
        String launchedBy,
        AwardLevel level,
        MovementScope scope,
        boolean thematic,
        MovementDuration duration,
        LocalDate launchedOn,
        @Nullable Long blocId,
        String source)
        implements Serializable {}
