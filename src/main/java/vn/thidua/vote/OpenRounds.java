package vn.thidua.vote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Ballot and rule of rounds that were opened, and the numbers of the rights to vote in them: they never change from then
 * on, so casting need not read them each time. State of rounds and rights is not kept here; it is read under a lock.
 */
@Component
class OpenRounds {

    private static final int MOST = 200;

    /** Rights that are remembered: as many as telephones are thought of at once. */
    private static final int RIGHTS = 20_000;

    private final Cache<UnitInRound, byte[]> rights = Caffeine.newBuilder()
            .maximumSize(RIGHTS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final RoundStore rounds;
    private final Map<Long, RoundRecord> known = new ConcurrentHashMap<>();

    OpenRounds(RoundStore rounds) {
        this.rounds = rounds;
    }

    RoundRecord of(long roundId) {
        var round = known.get(roundId);
        if (round != null) {
            return round;
        }
        var read = rounds.find(roundId);
        if (read.state() != RoundState.DRAFT) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(roundId, read);
        }
        return read;
    }

    private record UnitInRound(long roundId, long unitId) {}

    /** Number of the right of a unit to vote in a round; empty where it has none. */
    Optional<byte[]> right(long roundId, long unitId) {
        return Optional.ofNullable(rights.get(
                new UnitInRound(roundId, unitId),
                _ -> rounds.right(roundId, unitId).orElse(null)));
    }

    /** Forgets everything, as after a restart. */
    void forget() {
        known.clear();
        rights.invalidateAll();
    }
}
