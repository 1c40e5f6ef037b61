package vn.thidua.vote;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Ballot and rule of rounds that were opened: they never change from then on, so casting need not read them each time.
 * State and rights are not kept here; those are read under a lock.
 */
@Component
class OpenRounds {

    private static final int MOST = 200;

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

    /** Forgets everything, as after a restart. */
    void forget() {
        known.clear();
    }
}
