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
import vn.thidua.score.rule.Rule;
import vn.thidua.score.rule.TieBreak;

/**
 * A criteria table as it is scored: frozen, its rules read once. Immutable.
 *
 * @param rankBy {@code RAW} or {@code PERCENT_OF_OWN_MAX}
 * @param items groups and criteria, each group before what is in it
 * @param exempt units that a criterion does not apply to, by criterion
 */
public record ScoringTable(
        long id, String title, String rankBy, List<Item> items, List<Tie> ties, Map<Long, Set<Long>> exempt) {

    /** A step that separates units with equal results: the points or the result of a criterion or a group. */
    public record Tie(String name, String code, TieBreak.Direction direction) {}

    /** Rank by percent of the unit's own maximum. */
    public static final String PERCENT = "PERCENT_OF_OWN_MAX";

    /** Who gives the points. */
    public enum Scorer {
        SELF_THEN_HEAD(Stage.HEAD),
        HEAD(Stage.HEAD),
        STANDING_BODY(Stage.BOARD),
        OTHER_AGENCY(Stage.BOARD);

        private final Stage stage;

        Scorer(Stage stage) {
            this.stage = stage;
        }

        /** Where its verified points are given. */
        public Stage stage() {
            return stage;
        }

        public boolean isSelfScored() {
            return this == SELF_THEN_HEAD;
        }
    }

    /** What points count as. */
    public enum Part {
        BASE,
        BONUS,
        PENALTY,
        CONDITION
    }

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
            Scorer scorer,
            Part part) {

        static Item of(
                long id,
                @Nullable Long parentId,
                int depth,
                String code,
                String name,
                BigDecimal max,
                @Nullable CriterionKind kind,
                @Nullable String params,
                Scorer scorer,
                Part part) {
            var values = GivenJson.values(params);
            return new Item(
                    id,
                    parentId,
                    depth,
                    code,
                    name,
                    max,
                    kind,
                    kind == null ? null : Rule.of(kind, vn.thidua.score.rule.Given.of(values)),
                    values,
                    scorer,
                    part);
        }

        public boolean isGroup() {
            return kind == null;
        }

        /** Adds up what ratio criteria gave beyond their plans; nobody enters it. */
        public boolean isBonusSum() {
            return part == Part.BONUS
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
        return exempt.getOrDefault(criterionId, Set.of()).contains(unitId);
    }

    /** A unit's points for what a tie-break looks at: of the criterion, or of all below the group. */
    @Nullable BigDecimal tieValue(Tie tie, Map<Long, Scored> entries) {
        var wanted = byCode(tie.code());
        if (wanted.isEmpty()) {
            return null;
        }
        var inside = new java.util.HashSet<Long>();
        inside.add(wanted.get().id());
        @Nullable BigDecimal sum = null;
        for (var item : items) {
            if (item.parentId() != null && inside.contains(item.parentId())) {
                inside.add(item.id());
            }
            var entry = inside.contains(item.id()) ? entries.get(item.id()) : null;
            var points = entry == null ? null : entry.standing();
            if (points != null) {
                sum = sum == null ? points : sum.add(points);
            }
        }
        return sum;
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
