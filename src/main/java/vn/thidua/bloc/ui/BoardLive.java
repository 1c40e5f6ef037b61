package vn.thidua.bloc.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.CompositionChanged;
import vn.thidua.bloc.SharedBoards;
import vn.thidua.shared.ui.LiveReading;

/** The live state of all open boards: one snapshot for each composition, and who looks at which bloc. */
@Component
class BoardLive {

    private final LiveReading<BoardSnapshot> boards;
    private final Map<Long, Live> open = new ConcurrentHashMap<>();

    BoardLive(SharedBoards boards) {
        this.boards = new LiveReading<>("composition", boards::read);
    }

    /** Somebody who has the board open; {@code blocYearId} is the bloc he or she works in, {@code null} for none. */
    record Looker(String name, @Nullable Long blocYearId) {}

    /** The state of one composition that is on at least one screen. */
    static final class Live {

        private final LiveReading.Live<BoardSnapshot> board;
        private final SharedNumberSignal presence = new SharedNumberSignal();
        private final Map<String, Looker> lookers = new ConcurrentHashMap<>();

        private Live(LiveReading.Live<BoardSnapshot> board) {
            this.board = board;
        }

        /** Changes whenever a newer snapshot is there. */
        Signal<?> revision() {
            return board.revision();
        }

        /** Changes whenever somebody comes, goes, or turns to another bloc. */
        Signal<?> presence() {
            return presence;
        }

        BoardSnapshot snapshot() {
            return board.snapshot();
        }

        /** What is committed at this moment, read now and shared with everybody. */
        BoardSnapshot reread() {
            return board.reread();
        }

        Collection<Looker> lookers() {
            return List.copyOf(lookers.values());
        }

        @Nullable
        Looker looker(String windowId) {
            return lookers.get(windowId);
        }

        void lookAt(String windowId, String name, @Nullable Long blocYearId) {
            var now = new Looker(name, blocYearId);
            if (!now.equals(lookers.put(windowId, now))) {
                presence.incrementBy(1);
            }
        }
    }

    /** Opens the board for a window. Call {@link #leave} when the window goes. */
    Live join(long compositionId, String windowId, String name) {
        var live = open.compute(compositionId, (id, known) -> {
            var board = boards.join(id, windowId);
            var found = known != null ? known : new Live(board);
            found.lookers.putIfAbsent(windowId, new Looker(name, null));
            return found;
        });
        live.presence.incrementBy(1);
        return live;
    }

    void leave(Live live, String windowId) {
        open.computeIfPresent(live.board.id(), (id, known) -> {
            known.lookers.remove(windowId);
            boards.leave(known.board, windowId);
            return known.lookers.isEmpty() ? null : known;
        });
        live.presence.incrementBy(1);
    }

    @TransactionalEventListener
    void on(CompositionChanged event) {
        boards.changed(event.compositionId());
    }

    @PreDestroy
    void stop() {
        boards.close();
    }
}
