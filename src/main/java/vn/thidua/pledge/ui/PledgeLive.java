package vn.thidua.pledge.ui;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.pledge.PledgeChanged;
import vn.thidua.pledge.SharedSignatures;
import vn.thidua.pledge.SharedSignatures.Signatures;
import vn.thidua.shared.ui.LiveReading;

/** The live state of all signing screens: who has signed which pledge, shared by everybody who looks. */
@Component
class PledgeLive {

    private final LiveReading<Signatures> pledges;

    PledgeLive(SharedSignatures shared) {
        pledges = new LiveReading<>("pledge", shared::read);
    }

    /** Opens the screen of a window, for a person who may read the bloc. Call {@link #leave} when the window goes. */
    LiveReading.Live<Signatures> join(long pledgeId, String windowId) {
        return pledges.join(pledgeId, windowId);
    }

    void leave(LiveReading.Live<Signatures> live, String windowId) {
        pledges.leave(live, windowId);
    }

    @TransactionalEventListener
    void on(PledgeChanged event) {
        pledges.changed(event.pledgeId());
    }

    @PreDestroy
    void stop() {
        pledges.close();
    }
}
