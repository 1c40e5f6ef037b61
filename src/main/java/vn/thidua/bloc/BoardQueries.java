package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/** The composition board, for whoever may read the province. */
@Service
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
@Transactional(readOnly = true)
public class BoardQueries {

    private final BoardReader reader;
    private final CurrentUser currentUser;

    BoardQueries(BoardReader reader, CurrentUser currentUser) {
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** The board of a composition the person may read; {@code bloc.composition.unknown} where there is none. */
    public BoardSnapshot board(long compositionId) {
        requireReadable(compositionId);
        return reader.board(compositionId);
    }

    /** The composition and its year; refuses whoever may not read them. */
    public BoardSnapshot.Head requireReadable(long compositionId) {
        var head = reader.head(compositionId);
        currentUser.requireReaderOf(head.provinceId());
        return head;
    }
}
