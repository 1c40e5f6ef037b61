package vn.thidua.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.RankLine;

/**
 * A unit in the ranking of its bloc as it stands now.
 *
 * @param line its place in the whole bloc
 * @param inGroup its place in its group, {@code null} where it is in none
 * @param disqualified why it is not considered; empty where it is
 */
public record RankedUnit(
        long unitId,
        String name,
        String shortName,
        @Nullable Long groupId,
        String group,
        SheetState state,
        UnitScore score,
        List<SheetPage.Adjustment> adjustments,
        List<String> disqualified,
        RankLine line,
        @Nullable RankLine inGroup) {}
