package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ring and the time left until the planned end; it counts in the browser from what the server said was left. */
@Tag("hall-countdown")
@JsModule("./hall/hall-countdown.ts")
class HallCountdown extends Component {

    private @Nullable Instant end;

    HallCountdown() {
        getElement().setProperty("over", getTranslation("vote.hall.timeOver"));
        setVisible(false);
    }

    /** Counts to that moment; nothing is shown where none is planned. */
    void until(@Nullable Instant opened, @Nullable Instant closes, Clock clock) {
        setVisible(closes != null);
        if (closes == null || closes.equals(end)) {
            return;
        }
        end = closes;
        var from = opened == null ? clock.instant() : opened;
        getElement().setProperty("whole", Duration.between(from, closes).toMillis());
        getElement()
                .setProperty(
                        "left",
                        Math.max(0, Duration.between(clock.instant(), closes).toMillis()));
    }
}
