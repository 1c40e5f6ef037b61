package vn.thidua.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the composition board shows, as it was committed at one moment. Immutable and shared by all who look.
 *
 * @param head the composition and its year
 * @param blocs columns in their order on the board
 * @param cards all units of the province that existed that year, placed or in the tray, in Vietnamese order
 */
public record BoardSnapshot(Head head, List<Column> blocs, List<Card> cards) {

    public BoardSnapshot {
        blocs = List.copyOf(blocs);
        cards = List.copyOf(cards);
    }

    /**
     * @param basedOn name and year of the composition it was copied from, "" where none
     * @param decision number of the decision it is in force by, "" for a draft
     */
    public record Head(
            long compositionId,
            String name,
            CompositionState state,
            long yearId,
            int year,
            YearState yearState,
            boolean severalBlocsAllowed,
            long provinceId,
            String provinceName,
            String basedOn,
            String decision,
            @Nullable LocalDate decisionOn) {}

    /**
     * A bloc.
     *
     * @param id of the bloc in this composition
     * @param lastHeads who headed the bloc in earlier years, newest first, such as "2025 Sở Tư pháp"
     */
    public record Column(
            long id,
            long blocId,
            String code,
            String name,
            BlocKind kind,
            BlocFamily family,
            List<Group> groups,
            List<String> lastHeads) {

        public Column {
            groups = List.copyOf(groups);
            lastHeads = List.copyOf(lastHeads);
        }
    }

    public record Group(long id, String name) {}

    /**
     * A unit in one of its places.
     *
     * @param seat 0 for the regular place, from 1 on for a further bloc of the same level
     * @param blocId id of the bloc in this composition, {@code null} in the tray
     * @param lead 1 = head, 2 and 3 = deputies, 0 = member
     * @param version to name in a command, {@code null} where it was never placed
     * @param from name of the bloc it came from where that differs from the one it stands in, "" otherwise; for a unit
     *     that was in no bloc before, "+"
     * @param ended last day of the unit where it has ended or will end, {@code null} otherwise
     */
    public record Card(
            long unitId,
            int seat,
            String name,
            String shortName,
            String unitClass,
            @Nullable Long blocId,
            @Nullable Long groupId,
            int lead,
            String acting,
            @Nullable Integer version,
            String from,
            @Nullable LocalDate ended) {}
}
