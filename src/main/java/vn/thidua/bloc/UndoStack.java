package vn.thidua.bloc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person can take back and do again, read from the acts this person did in one composition. It lives in the
 * record, not in the session: undo works the next day too. A new act ends the chance to redo.
 */
final class UndoStack {

    /** One own act, oldest first; {@code answersId} for undo and redo. */
    record ActLine(long id, ActKind act, @Nullable Long answersId) {}

    private final Deque<Long> undoable = new ArrayDeque<>();
    private final Deque<Long> redoable = new ArrayDeque<>();

    UndoStack(List<ActLine> acts) {
        for (var line : acts) {
            switch (line.act()) {
                case DO -> {
                    undoable.push(line.id());
                    redoable.clear();
                }
                case UNDO -> {
                    undoable.removeIf(id -> id.equals(line.answersId()));
                    redoable.push(line.id());
                }
                case REDO -> {
                    redoable.removeIf(id -> id.equals(line.answersId()));
                    undoable.push(line.id());
                }
            }
        }
    }

    /** The act that undo would take back. */
    Optional<Long> nextUndo() {
        return Optional.ofNullable(undoable.peek());
    }

    /** The undo that redo would take back. */
    Optional<Long> nextRedo() {
        return Optional.ofNullable(redoable.peek());
    }
}
