package vn.thidua.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;

/**
 * The score sheet of a unit.
 *
 * @param exemptFor why criteria do not apply to the unit
 * @param mayGive stages at which the person who asks may enter something now; boardPart tells BOARD apart
 */
public record SheetPage(
        BlocOfYear bloc,
        BlocMember unit,
        RoundHead head,
        long sheetId,
        SheetState state,
        String explanation,
        String returnedFor,
        ScoringTable table,
        Map<Long, ScoreCell> cells,
        Map<Long, List<FileOf>> files,
        Map<Long, String> exemptFor,
        List<Adjustment> adjustments,
        UnitScore score,
        MayGive mayGive) {

    /** A file that proves an entry. */
    public record FileOf(long evidenceId, long fileId, String fileName, String addedBy) {}

    /**
     * A bonus or penalty beside the criteria.
     *
     * @param id {@code null} where it follows from something else, such as reports that came late
     */
    public record Adjustment(@Nullable Long id, BigDecimal points, String reason, String by, boolean generated) {}

    /** A change of a score. */
    public record Change(
            Stage stage,
            @Nullable BigDecimal oldPoints,
            @Nullable BigDecimal newPoints,
            String oldValue,
            String newValue,
            String reason,
            String changedBy,
            Instant changedAt) {}

    /** What the person who asks may do with the sheet now. */
    public record MayGive(boolean self, boolean head, boolean board, boolean settle) {

        public boolean at(Stage stage) {
            return switch (stage) {
                case SELF -> self;
                case HEAD -> head;
                case BOARD -> board;
                case FINAL -> settle;
            };
        }
    }

    public Optional<ScoreCell> cell(long criterionId) {
        return Optional.ofNullable(cells.get(criterionId));
    }
}
