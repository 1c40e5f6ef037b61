package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.shared.Names;

/**
 * What a version of a criteria table changes for who is scored by the one before. A criterion is unchanged where its
 * words, maximum, rule, part and who scores it are; its code may be another one, as when lines were inserted above it.
 *
 * @param kept criteria that are unchanged: old id to new id
 * @param again criteria that must be scored again, in order
 * @param dropped criteria that the new version has no more
 */
public record TableDifference(
        int fromVersion, int toVersion, Map<Long, Long> kept, List<Line> again, List<Line> dropped) {

    /** Why a criterion is on the list. */
    public enum Change {
        NEW,
        CHANGED,
        DROPPED
    }

    /** A criterion with what happened to it. */
    public record Line(long id, String code, String name, ScoredBy scorer, Change change) {}

    /** What makes a criterion the same. */
    private record Content(
            String name,
            @Nullable BigDecimal max,
            @Nullable CriterionKind kind,
            Map<String, ?> params,
            @Nullable ScoredBy scorer,
            CriterionPart part) {

        static Content of(CriterionLine line) {
            var max = line.maxPoints();
            return new Content(
                    Names.fold(line.name()),
                    max == null ? null : max.stripTrailingZeros(),
                    line.kind(),
                    GivenJson.values(line.params()),
                    line.scoredBy(),
                    line.part());
        }
    }

    public TableDifference {
        kept = Map.copyOf(kept);
        again = List.copyOf(again);
        dropped = List.copyOf(dropped);
    }

    public static TableDifference between(CriteriaTree before, CriteriaTree now) {
        var old = scored(before);
        var kept = new HashMap<Long, Long>();
        var again = new ArrayList<Line>();
        var taken = new HashSet<Long>();
        for (var line : scored(now)) {
            var content = Content.of(line);
            var same = old.stream()
                    .filter(other ->
                            !taken.contains(other.id()) && Content.of(other).equals(content))
                    .min((one, other) -> Boolean.compare(
                            !one.code().equals(line.code()), !other.code().equals(line.code())));
            if (same.isPresent()) {
                taken.add(same.get().id());
                kept.put(same.get().id(), line.id());
            } else {
                var known = old.stream().anyMatch(other -> other.code().equals(line.code()));
                again.add(line(line, known ? Change.CHANGED : Change.NEW));
            }
        }
        var codes = again.stream().map(Line::code).toList();
        var dropped = old.stream()
                .filter(line -> !taken.contains(line.id()) && !codes.contains(line.code()))
                .map(line -> line(line, Change.DROPPED))
                .toList();
        return new TableDifference(before.head().versionNo(), now.head().versionNo(), kept, again, dropped);
    }

    private static List<CriterionLine> scored(CriteriaTree tree) {
        return tree.lines().stream()
                .filter(line -> line.kind() != null && line.part() != CriterionPart.RULE)
                .toList();
    }

    private static Line line(CriterionLine line, Change change) {
        return new Line(
                line.id(),
                line.code(),
                line.name(),
                Objects.requireNonNullElse(line.scoredBy(), ScoredBy.SELF_THEN_HEAD),
                change);
    }

    /** Where a sheet stands at most under the new version: whoever has to score something again gets it back. */
    SheetState furthest(SheetState state) {
        var back = again.stream()
                .map(TableDifference::scoredIn)
                .min(Enum::compareTo)
                .orElse(state);
        return back.compareTo(state) < 0 ? back : state;
    }

    private static SheetState scoredIn(Line line) {
        return switch (line.scorer()) {
            case SELF_THEN_HEAD -> SheetState.SELF_SCORING;
            case HEAD -> SheetState.SUBMITTED;
            case STANDING_BODY, OTHER_AGENCY -> SheetState.HEAD_REVIEWED;
        };
    }
}
