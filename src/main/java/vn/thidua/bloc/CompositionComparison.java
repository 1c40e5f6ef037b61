package vn.thidua.bloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two compositions, unit by unit: added, removed, moved to another bloc, moved to another group,
 * given another role. A pure function of the two lists of places.
 */
public final class CompositionComparison {

    /** How a unit's place differs. Words: {@code bloc.difference.ADDED} and so on. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        REGROUPED,
        ROLE_CHANGED
    }

    /** Where a unit stands in one composition. */
    public record Standing(
            long unitId, String unitName, long blocId, String blocName, String groupName, MemberRole role) {}

    /** One difference; the side where the unit stands in no bloc has no id and empty names. */
    public record Difference(
            Kind kind,
            long unitId,
            String unitName,
            @Nullable Long blocBeforeId,
            String blocBefore,
            String groupBefore,
            MemberRole roleBefore,
            @Nullable Long blocAfterId,
            String blocAfter,
            String groupAfter,
            MemberRole roleAfter) {

        /** Whether it is about that bloc. */
        public boolean concerns(long blocId) {
            return Objects.equals(blocBeforeId, blocId) || Objects.equals(blocAfterId, blocId);
        }
    }

    private CompositionComparison() {}

    /** Units that stand in one of the two compositions only: those whose kin can make a difference. */
    public static Set<Long> loners(List<Standing> before, List<Standing> after) {
        var then = units(before);
        var now = units(after);
        var either = new HashSet<>(then);
        either.addAll(now);
        either.removeIf(unit -> then.contains(unit) && now.contains(unit));
        return either;
    }

    private static Set<Long> units(List<Standing> standings) {
        return standings.stream().map(Standing::unitId).collect(Collectors.toSet());
    }

    /**
     * Differences from {@code before} to {@code after}: removed, moved, regrouped, role changed, added. A unit that took
     * another's place in the registry, by a merger or a division, stands for it: where both stood in the same bloc nothing
     * was added or removed.
     *
     * @param kin for each unit, older and younger units of its line; units without any may be missing
     */
    public static List<Difference> between(List<Standing> before, List<Standing> after, Map<Long, Set<Long>> kin) {
        var pairs = new Pairs(before, after);
        BiPredicate<Standing, Standing> sameUnit = (old, now) -> old.unitId() == now.unitId();
        BiPredicate<Standing, Standing> sameLine =
                (old, now) -> kin.getOrDefault(old.unitId(), Set.of()).contains(now.unitId())
                        || kin.getOrDefault(now.unitId(), Set.of()).contains(old.unitId());
        BiPredicate<Standing, Standing> sameBloc = (old, now) -> old.blocId() == now.blocId();
        pairs.joinSameUnits(sameBloc);
        pairs.joinSameUnits(sameUnit);
        pairs.join(sameLine.and(sameBloc).and((old, now) -> old.groupName().equals(now.groupName())));
        pairs.join(sameLine.and(sameBloc));
        pairs.join(sameLine);
        var found = new ArrayList<Difference>();
        for (var old : before) {
            var current = pairs.now(old);
            if (current == null) {
                found.add(difference(Kind.REMOVED, old, null));
            } else if (old.blocId() != current.blocId()) {
                found.add(difference(Kind.MOVED, old, current));
            } else if (!Objects.equals(old.groupName(), current.groupName())) {
                found.add(difference(Kind.REGROUPED, old, current));
            } else if (old.role() != current.role()) {
                found.add(difference(Kind.ROLE_CHANGED, old, current));
            }
        }
        pairs.leftOver().forEach(current -> found.add(difference(Kind.ADDED, null, current)));
        found.sort(Comparator.comparing(Difference::kind));
        return found;
    }

    /** Which place of before goes with which of after; every place goes with one at most. */
    private static final class Pairs {

        private final Map<Standing, Standing> nowOfOld = new IdentityHashMap<>();
        private final Map<Long, List<Standing>> freeByUnit = new LinkedHashMap<>();
        private final List<Standing> before;

        Pairs(List<Standing> before, List<Standing> after) {
            this.before = before;
            after.forEach(now -> freeByUnit
                    .computeIfAbsent(now.unitId(), unit -> new ArrayList<>())
                    .add(now));
        }

        void joinSameUnits(BiPredicate<Standing, Standing> fit) {
            alone().forEach(old -> join(old, freeByUnit.getOrDefault(old.unitId(), List.of()), fit));
        }

        void join(BiPredicate<Standing, Standing> fit) {
            alone().forEach(old -> join(old, leftOver(), fit));
        }

        private void join(Standing old, List<Standing> free, BiPredicate<Standing, Standing> fit) {
            free.stream().filter(now -> fit.test(old, now)).findFirst().ifPresent(now -> {
                nowOfOld.put(old, now);
                Objects.requireNonNull(freeByUnit.get(now.unitId())).remove(now);
            });
        }

        private List<Standing> alone() {
            return before.stream().filter(old -> !nowOfOld.containsKey(old)).toList();
        }

        List<Standing> leftOver() {
            return freeByUnit.values().stream().flatMap(List::stream).toList();
        }

        @Nullable
        Standing now(Standing old) {
            return nowOfOld.get(old);
        }
    }

    private static Difference difference(Kind kind, @Nullable Standing old, @Nullable Standing now) {
        var either = now != null ? now : Objects.requireNonNull(old);
        return new Difference(
                kind,
                either.unitId(),
                either.unitName(),
                old == null ? null : old.blocId(),
                old == null ? "" : old.blocName(),
                old == null ? "" : old.groupName(),
                old == null ? MemberRole.MEMBER : old.role(),
                now == null ? null : now.blocId(),
                now == null ? "" : now.blocName(),
                now == null ? "" : now.groupName(),
                now == null ? MemberRole.MEMBER : now.role());
    }
}
