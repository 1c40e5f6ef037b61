package vn.thidua.score;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads scores for the live state that everybody shares who may see them. It asks nobody who reads: whoever hands it on
 * has asked {@link ScoreQueries#requireReaderOfAll(long)} first.
 */
@Component
public class SharedScores {

    private final ScoreReader reader;

    SharedScores(ScoreReader reader) {
        this.reader = reader;
    }

    @Transactional(readOnly = true)
    public GridSnapshot read(long roundId) {
        return reader.grid(roundId);
    }
}
