package vn.thidua.score.ui;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.ScoresChanged;
import vn.thidua.score.SharedScores;
import vn.thidua.shared.ui.LiveReading;

/** The live state of all open score grids: one snapshot for each round, shared by everybody who looks. */
@Component
class ScoreLive {

    private final LiveReading<GridSnapshot> rounds;

    ScoreLive(SharedScores scores) {
        rounds = new LiveReading<>("score-round", scores::read);
    }

    /** Opens the grid of a round for a window of somebody who may read it. */
    LiveReading.Live<GridSnapshot> join(long roundId, String windowId) {
        return rounds.join(roundId, windowId);
    }

    void leave(LiveReading.Live<GridSnapshot> live, String windowId) {
        rounds.leave(live, windowId);
    }

    @TransactionalEventListener
    void on(ScoresChanged event) {
        rounds.changed(event.roundId());
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }
}
