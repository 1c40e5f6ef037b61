package vn.thidua.bloc;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads boards for the live state that everybody shares who may see them. It asks nobody who reads: whoever hands a
 * board on has asked {@link BoardQueries#requireReadable} first.
 */
@Component
public class SharedBoards {

    private final BoardReader boards;

    SharedBoards(BoardReader boards) {
        this.boards = boards;
    }

    @Transactional(readOnly = true)
    public BoardSnapshot read(long compositionId) {
        return boards.board(compositionId);
    }
}
