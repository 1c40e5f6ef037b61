package vn.thidua.bloc;

import java.time.Instant;
import java.util.List;

/**
 * One act in the history of a composition.
 *
 * @param detail what else is to be said, such as the name of a bloc that was added
 * @param decision number of the decision of the amendment, "" where none
 * @param takenBack whether a later act took it back
 */
public record ActRow(
        long id,
        ActWhat what,
        ActKind act,
        String doneBy,
        Instant doneAt,
        String reason,
        String detail,
        String decision,
        boolean takenBack,
        List<Placed> placed) {

    /** A unit that the act placed; empty bloc names mean the tray. */
    public record Placed(
            long unitId,
            String unitName,
            String fromBloc,
            String fromGroup,
            MemberRole fromRole,
            String toBloc,
            String toGroup,
            MemberRole toRole) {}
}
