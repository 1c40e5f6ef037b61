package vn.thidua.bloc.ui;

import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BoardSnapshot;

/** One open board of one person: what its dialogs and actions need to know of the view. */
interface BoardSession {

    long compositionId();

    CompositionBoard board();

    /** The board as it was committed last. */
    BoardSnapshot snapshot();

    boolean editable();

    /** The amendment under which a published composition is being changed, {@code null} for none. */
    @Nullable
    Long amendmentId();

    /** What the person wrote as the reason of the changes that follow, "" for nothing. */
    String reason();

    /** Draws what is committed now, without waiting for the next notice. */
    void refresh();

    void lookAt(@Nullable Long blocYearId);
}
