package vn.thidua.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * When a bloc's pledge came about.
 *
 * @param registered when each unit confirmed its targets, by unit; units that did not are missing
 * @param signed the day of the signing as the pledge says it, once the pledge is in force
 */
public record PledgeMoments(Map<Long, Moment> registered, Optional<SignedOn> signed) {

    public PledgeMoments {
        registered = Map.copyOf(registered);
    }

    /** @param generated whether it was made up for the demonstration */
    public record Moment(Instant at, boolean generated) {}

    /** @param generated whether it was made up for the demonstration */
    public record SignedOn(LocalDate day, boolean generated) {}
}
