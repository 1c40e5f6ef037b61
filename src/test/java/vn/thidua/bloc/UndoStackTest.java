package vn.thidua.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.bloc.UndoStack.ActLine;

class UndoStackTest {

    @Test
    void offersTheLastActFirst() {
        var stack = new UndoStack(List.of(done(1), done(2)));

        assertThat(stack.nextUndo()).contains(2L);
        assertThat(stack.nextRedo()).isEmpty();
    }

    @Test
    void afterAnUndoTheActBeforeIsNextAndTheUndoCanBeRedone() {
        var stack = new UndoStack(List.of(done(1), done(2), new ActLine(3, ActKind.UNDO, 2L)));

        assertThat(stack.nextUndo()).contains(1L);
        assertThat(stack.nextRedo()).contains(3L);
    }

    @Test
    void aRedoneActCanBeTakenBackAgain() {
        var stack = new UndoStack(List.of(done(1), new ActLine(2, ActKind.UNDO, 1L), new ActLine(3, ActKind.REDO, 2L)));

        assertThat(stack.nextUndo()).contains(3L);
        assertThat(stack.nextRedo()).isEmpty();
    }

    @Test
    void aNewActEndsTheChanceToRedo() {
        var stack = new UndoStack(List.of(done(1), new ActLine(2, ActKind.UNDO, 1L), done(3)));

        assertThat(stack.nextUndo()).contains(3L);
        assertThat(stack.nextRedo()).isEmpty();
    }

    private static ActLine done(long id) {
        return new ActLine(id, ActKind.DO, null);
    }
}
