package vn.thidua.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads changes of a composition by the line of units: a unit that took another's place in the registry, by a merger or a
 * division, stands for it. Where both stood in the same bloc nothing was added or left. A pure function.
 */
final class ChangesByLine {

    private ChangesByLine() {}

    /** Units that stand on one side only: those whose kin can make a difference. */
    static Set<Long> loners(Collection<ChangeLine> changes) {
        return changes.stream()
                .filter(change -> came(change) || left(change))
                .map(ChangeLine::unitId)
                .collect(Collectors.toSet());
    }

    /** @param kin for each unit, older and younger units of its line; units without any may be missing */
    static List<ChangeLine> of(List<ChangeLine> changes, Map<Long, Set<Long>> kin) {
        var found = new ArrayList<>(changes);
        BiPredicate<ChangeLine, ChangeLine> sameLine =
                (old, now) -> old.province().equals(now.province())
                        && (kin.getOrDefault(old.unitId(), Set.of()).contains(now.unitId())
                                || kin.getOrDefault(now.unitId(), Set.of()).contains(old.unitId()));
        join(found, sameLine.and((old, now) -> old.concerns(placeOf(now))));
        join(found, sameLine);
        return List.copyOf(found);
    }

    private static void join(List<ChangeLine> found, BiPredicate<ChangeLine, ChangeLine> fit) {
        for (ChangeLine old : found.stream().filter(ChangesByLine::left).toList()) {
            found.stream()
                    .filter(now -> came(now) && fit.test(old, now))
                    .findFirst()
                    .ifPresent(now -> {
                        var joined = joined(old, now);
                        if (joined == null) {
                            found.remove(now);
                        } else {
                            found.set(found.indexOf(now), joined);
                        }
                        found.remove(old);
                    });
        }
    }

    private static @Nullable ChangeLine joined(ChangeLine old, ChangeLine now) {
        var sameBloc = old.concerns(placeOf(now));
        if (sameBloc && Math.min(old.fromSlot(), 2) == Math.min(now.toSlot(), 2)) {
            return null;
        }
        return new ChangeLine(
                sameBloc ? ChangeKind.ROLE : ChangeKind.MOVED,
                now.unitId(),
                now.unitName(),
                now.province(),
                old.fromYear(),
                old.fromBlocId(),
                old.fromBloc(),
                old.fromSlot(),
                now.toYear(),
                now.toBlocId(),
                now.toBloc(),
                now.toSlot());
    }

    private static long placeOf(ChangeLine now) {
        var bloc = now.toBlocId();
        return bloc == null ? -1 : bloc;
    }

    private static boolean came(ChangeLine change) {
        return change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.ADDED_WITH_BLOC;
    }

    private static boolean left(ChangeLine change) {
        return change.kind() == ChangeKind.LEFT || change.kind() == ChangeKind.LEFT_WITH_BLOC;
    }
}
