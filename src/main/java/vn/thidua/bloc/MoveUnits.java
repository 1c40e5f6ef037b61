package vn.thidua.bloc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves one or several units to a bloc, a group of it, or the tray.
 *
 * @param blocYearId the bloc to move to, {@code null} for the tray
 * @param groupId a group of that bloc, {@code null} for none
 * @param reason why, "" where nothing was said
 * @param amendmentId the amendment it is done under, needed for a published composition
 */
public record MoveUnits(
        long compositionId,
        List<CardSeen> cards,
        @Nullable Long blocYearId,
        @Nullable Long groupId,
        String reason,
        @Nullable Long amendmentId) {

    public MoveUnits {
        cards = List.copyOf(cards);
    }
}
