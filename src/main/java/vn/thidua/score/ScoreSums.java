package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.Totals;

/**
 * Adds up the points of units by one table. Made once for a table, then asked for every unit: one pass over the unit's
 * entries.
 *
 * <p>A bonus criterion of the kind ratio with output BONUS is the sum of what ratio criteria gave beyond their plans, at
 * most its own cap; a table without one gives no such bonus. The bonus group's maximum caps all bonuses together.
 */
final class ScoreSums {

    private final ScoringTable table;
    private final List<Item> tops;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> conditions;
    private final Map<String, List<Item>> below = new HashMap<>();
    private final List<List<Item>> ties;
    private final @Nullable BigDecimal bonusCap;
    private final @Nullable BigDecimal quantitativeCap;
    private final boolean countsExcess;

    /**
     * A criterion whose points are added up.
     *
     * @param id of the criterion, as entries are looked up by it
     * @param top place of its group on top among the parts of the total, -1 where it belongs to none
     */
    private record Line(Item item, Long id, int top) {}

    ScoreSums(ScoringTable table) {
        this.table = table;
        var byId = table.byId();
        tops = table.items().stream()
                .filter(item -> item.parentId() == null && item.part() == CriterionPart.BASE)
                .toList();
        for (var item : table.items()) {
            if (!item.isEntered()) {
                continue;
            }
            var at = item;
            below.computeIfAbsent(at.code(), code -> new ArrayList<>()).add(item);
            while (at.parentId() != null) {
                at = java.util.Objects.requireNonNull(byId.get(at.parentId()));
                below.computeIfAbsent(at.code(), code -> new ArrayList<>()).add(item);
            }
            lines.add(new Line(item, item.id(), tops.indexOf(at)));
        }
        conditions = lines.stream()
                .filter(line -> line.item.kind() == CriterionKind.GATE && !bars(line.item))
                .toList();
        ties = table.ties().stream()
                .map(tie -> below.getOrDefault(tie.criterion(), List.<Item>of()))
                .toList();
        var bonusGroup = table.items().stream()
                .filter(item -> item.parentId() == null && item.part() == CriterionPart.BONUS)
                .findFirst();
        bonusCap = bonusGroup.map(Item::max).filter(max -> max.signum() > 0).orElse(null);
        var excess = table.items().stream().filter(Item::isBonusSum).findFirst();
        countsExcess = excess.isPresent();
        quantitativeCap = excess.map(ScoreSums::capOfExcess).orElse(null);
    }

    ScoringTable table() {
        return table;
    }

    private static @Nullable BigDecimal capOfExcess(Item item) {
        var told = item.params().get("bonus_total_cap");
        var cap = told == null ? null : new BigDecimal(told.toString());
        if (item.max().signum() <= 0) {
            return cap;
        }
        return cap == null ? item.max() : cap.min(item.max());
    }

    /**
     * @param entries the unit's entries by criterion; those that are not there count as not yet given
     * @param adjustments bonus (above 0) and penalties (below 0) beside the criteria
     */
    UnitScore of(long unitId, Map<Long, Scored> entries, List<BigDecimal> adjustments) {
        var sum = new Sum(unitId);
        var zero = zeroed(entries);
        for (var line : lines) {
            sum.add(line, entries.get(line.id), !zero.isEmpty() && zero.contains(line.id));
        }
        adjustments.forEach(sum::adjust);
        return sum.total();
    }

    /** What the tie-breaks of the table compare, in their order; {@code null} where there are no points yet. */
    List<@Nullable BigDecimal> tieValues(Map<Long, Scored> entries) {
        var values = new ArrayList<@Nullable BigDecimal>(ties.size());
        for (var items : ties) {
            @Nullable BigDecimal sum = null;
            for (var item : items) {
                var entry = entries.get(item.id());
                var points = entry == null ? null : entry.standing();
                if (points != null) {
                    sum = sum == null ? points : sum.add(points);
                }
            }
            values.add(sum);
        }
        return values;
    }

    /** Criteria whose points fall to 0 because a condition for them was not met. */
    private Set<Long> zeroed(Map<Long, Scored> entries) {
        if (conditions.isEmpty()) {
            return Set.of();
        }
        var zero = new HashSet<Long>();
        for (var line : conditions) {
            if (failed(entries.get(line.id)) && line.item.params().get("applies_to") instanceof List<?> codes) {
                codes.forEach(code ->
                        below.getOrDefault(String.valueOf(code), List.of()).forEach(guarded -> zero.add(guarded.id())));
            }
        }
        return zero;
    }

    private static boolean bars(Item gate) {
        return "BARRED".equals(gate.params().get("on_fail"));
    }

    private static boolean failed(@Nullable Scored entry) {
        return entry != null && Measure.FAILED.equals(entry.grade());
    }

    /** The sum under way for one unit. */
    private final class Sum {

        private final long unitId;
        private final BigDecimal[] points = new BigDecimal[tops.size()];
        private final BigDecimal[] most = new BigDecimal[tops.size()];
        private BigDecimal self = BigDecimal.ZERO;
        private BigDecimal selfVerified = BigDecimal.ZERO;
        private BigDecimal selfCompared = BigDecimal.ZERO;
        private BigDecimal excess = BigDecimal.ZERO;
        private BigDecimal bonus = BigDecimal.ZERO;
        private BigDecimal penalty = BigDecimal.ZERO;
        private int missing;
        private int selfMissing;
        private boolean generated;
        private final List<String> barredBy = new ArrayList<>();

        private Sum(long unitId) {
            this.unitId = unitId;
            java.util.Arrays.fill(points, BigDecimal.ZERO);
            java.util.Arrays.fill(most, BigDecimal.ZERO);
        }

        private void add(Line line, @Nullable Scored entry, boolean zero) {
            var item = line.item;
            var top = line.top;
            if ((entry != null && !entry.applies()) || table.isExempt(line.id, unitId)) {
                return;
            }
            if (top >= 0) {
                most[top] = most[top].add(item.max());
            }
            if (item.kind() == CriterionKind.GATE) {
                gate(item, entry);
                return;
            }
            var standing = entry == null ? null : entry.standing();
            count(item, entry);
            if (standing == null || entry == null) {
                return;
            }
            generated |= entry.generated();
            var counted = zero ? BigDecimal.ZERO : standing;
            if (top >= 0) {
                points[top] = points[top].add(counted);
                excess = excess.add(zero ? BigDecimal.ZERO : entry.bonus());
            } else if (item.part() == CriterionPart.BONUS) {
                bonus = bonus.add(counted);
            } else if (item.part() == CriterionPart.PENALTY) {
                penalty = penalty.subtract(counted.abs());
            }
        }

        private void gate(Item item, @Nullable Scored entry) {
            if (entry == null || entry.grade() == null) {
                missing++;
            } else if (bars(item) && failed(entry)) {
                barredBy.add(item.name());
            }
        }

        private void count(Item item, @Nullable Scored entry) {
            var verified = entry == null ? null : entry.verified();
            if (verified == null && item.part() != CriterionPart.PENALTY) {
                missing++;
            }
            if (!item.isSelfScored()) {
                return;
            }
            var own = entry == null ? null : entry.self();
            if (own == null) {
                selfMissing++;
                return;
            }
            self = self.add(own);
            if (verified != null) {
                selfVerified = selfVerified.add(verified);
                selfCompared = selfCompared.add(own);
            }
        }

        private void adjust(BigDecimal points) {
            if (points.signum() > 0) {
                bonus = bonus.add(points);
            } else {
                penalty = penalty.add(points);
            }
        }

        private UnitScore total() {
            var parts = new ArrayList<UnitScore.Part>();
            var base = BigDecimal.ZERO;
            var ownMax = BigDecimal.ZERO;
            for (int i = 0; i < points.length; i++) {
                var top = tops.get(i);
                parts.add(new UnitScore.Part(top.code(), top.name(), points[i], most[i], top.max()));
                base = base.add(points[i]);
                ownMax = ownMax.add(most[i]);
            }
            var counted = countsExcess ? Totals.capped(excess, quantitativeCap) : BigDecimal.ZERO;
            var bonuses = Totals.capped(counted.add(bonus), bonusCap);
            var raw = Totals.ofUnit(List.of(base), BigDecimal.ZERO, null, List.of(bonuses), List.of(penalty));
            return new UnitScore(
                    unitId,
                    self,
                    selfVerified,
                    selfCompared,
                    parts,
                    base,
                    bonuses,
                    penalty,
                    raw,
                    ownMax,
                    missing,
                    selfMissing,
                    barredBy,
                    generated);
        }
    }
}
