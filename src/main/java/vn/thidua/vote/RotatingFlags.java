package vn.thidua.vote;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rotating flag of a bloc, handed over to the next head. The module that keeps flags gives the one bean. */
public interface RotatingFlags {

    /** The flag of a bloc with its holder; empty where the bloc has none. Asks nobody who reads: it stands on the wall. */
    Optional<Flag> flagOf(long blocId);

    /** Takes down that the unit received it; for whoever keeps the flags. */
    void handOver(long flagId, long unitId, LocalDate receivedOn, String occasion);

    /** @param holderId {@code null} where nobody received it yet */
    record Flag(long id, String name, @Nullable Long holderId, String holder) {}
}
