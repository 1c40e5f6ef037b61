package vn.thidua.vote;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One run over what must always hold in the data of ballots.
 *
 * @param askedBy who asked for it, "" where it ran at night
 * @param rounds rounds there were
 * @param findings what does not hold, one sentence a line; none when all is well
 */
public record VoteCheck(Instant at, String askedBy, int rounds, int millis, List<String> findings)
        implements Serializable {

    public VoteCheck {
        findings = List.copyOf(findings);
    }

    public boolean isInOrder() {
        return findings.isEmpty();
    }
}
