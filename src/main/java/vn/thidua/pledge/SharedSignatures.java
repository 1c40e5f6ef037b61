package vn.thidua.pledge;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads who has signed, for the live state that everybody shares who may see it. It asks nobody who reads: whoever hands
 * it on has asked for the right to read the bloc first.
 */
@Component
public class SharedSignatures {

    private final PledgeReader reader;

    SharedSignatures(PledgeReader reader) {
        this.reader = reader;
    }

    /** Theme, state and signatures by unit of a pledge at one moment. */
    public record Signatures(PledgePage.Head head, Map<Long, PledgePage.Signature> byUnit) {

        public Signatures {
            byUnit = Map.copyOf(byUnit);
        }
    }

    @Transactional(readOnly = true)
    public Signatures read(long pledgeId) {
        return new Signatures(reader.head(pledgeId), reader.signatures(pledgeId));
    }
}
