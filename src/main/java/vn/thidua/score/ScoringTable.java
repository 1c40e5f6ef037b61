package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.score.rule.RankBy;
import vn.thidua.score.rule.Rule;

/**
 * A criteria table as it is scored: frozen, its rules read once. Immutable.
 *
 * @param items groups and criteria, each group before what is in it
 * @param exempt units that a criterion does not apply to, by criterion
 */
public record ScoringTable(
        long id, String title, RankBy rankBy, List<Item> items, List<TieStep> ties, Map<Long, Set<Long>> exempt) {

    /**
     * A group ({@code kind} is {@code null}) or a criterion.
     *
     * @param depth 0 for the groups on top
     * @param params as stored, for what screens offer: grades, events, steps
     */
    public record Item(
            long id,
            @Nullable Long parentId,
            int depth,
            String code,
            String name,
            BigDecimal max,
            @Nullable CriterionKind kind,
            @Nullable Rule rule,
            Map<String, ?> params,
            ScoredBy scorer,
            CriterionPart part) {

        static Item of(CriterionLine line) {
            return new Item(
                    line.id(),
                    line.parentId(),
                    line.depth(),
                    line.code(),
                    line.name(),
                    line.maxPoints() == null ? BigDecimal.ZERO : line.maxPoints(),
                    line.kind(),
                    line.kind() == null ? null : line.rule(),
                    GivenJson.values(line.params()),
                    line.scoredBy() == null ? ScoredBy.SELF_THEN_HEAD : line.scoredBy(),
                    line.part());
        }

        public boolean isGroup() {
            return kind == null;
        }

        /** Adds up what ratio criteria gave beyond their plans; nobody enters it. */
        public boolean isBonusSum() {
            return part == CriterionPart.BONUS
                    && (kind == CriterionKind.RATIO || kind == CriterionKind.RATIO_REVERSE)
                    && "BONUS".equals(params.get("output"));
        }

        /** Whether somebody enters something for it. */
        public boolean isEntered() {
            return kind != null && !isBonusSum();
        }

        /** Whether its points follow from a measure; otherwise a person gives them. */
        public boolean isComputed() {
            return kind != null && kind != CriterionKind.MANUAL;
        }

        /** Whether the unit scores itself first. */
        public boolean isSelfScored() {
            return scorer == ScoredBy.SELF_THEN_HEAD;
        }

        /** Where its verified points are given. */
        public Stage stage() {
            return isSelfScored() || scorer == ScoredBy.HEAD ? Stage.HEAD : Stage.BOARD;
        }

        public boolean isRelative() {
            return kind == CriterionKind.RELATIVE_TO_LEADER;
        }
    }

    public ScoringTable {
        items = List.copyOf(items);
        ties = List.copyOf(ties);
        exempt = Map.copyOf(exempt);
    }

    /** What somebody enters scores for, in order. */
    public List<Item> entered() {
        return items.stream().filter(Item::isEntered).toList();
    }

    public Optional<Item> item(long criterionId) {
        return items.stream().filter(item -> item.id() == criterionId).findFirst();
    }

    public Optional<Item> byCode(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public Map<Long, Item> byId() {
        return items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    public boolean isExempt(long criterionId, long unitId) {
        return !exempt.isEmpty() && exempt.getOrDefault(criterionId, Set.of()).contains(unitId);
    }

    /** The top group an item stands in; itself where it stands on top. */
    public Item top(Item item) {
        var at = item;
        while (at.parentId() != null) {
            at = item(at.parentId()).orElseThrow();
        }
        return at;
    }
}
