package vn.thidua.bloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * Where a unit stands in one composition.
     *
     * @param line what makes two units the same across years: the id of the unit that carries the history on
     */
    public record Standing(
            long unitId, long line, String unitName, long blocId, String blocName, String groupName, MemberRole role) {}

    /** One difference; the side where the unit stands in no bloc has empty names. */
    public record Difference(
            Kind kind,
            long unitId,
            String unitName,
            String blocBefore,
            String groupBefore,
            MemberRole roleBefore,
            String blocAfter,
            String groupAfter,
            MemberRole roleAfter) {}

    private CompositionComparison() {}

    /** Differences from {@code before} to {@code after}: removed, moved, regrouped, role changed, added. */
    public static List<Difference> between(List<Standing> before, List<Standing> after) {
        var now = byLine(after);
        var then = byLine(before);
        var found = new ArrayList<Difference>();
        for (var old : before) {
            var current = now.get(old.line());
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
        for (var current : after) {
            if (!then.containsKey(current.line())) {
                found.add(difference(Kind.ADDED, null, current));
            }
        }
        found.sort(Comparator.comparing(Difference::kind));
        return found;
    }

    private static Map<Long, Standing> byLine(List<Standing> standings) {
        var map = new HashMap<Long, Standing>();
        standings.forEach(standing -> map.putIfAbsent(standing.line(), standing));
        return map;
    }

    private static Difference difference(Kind kind, @Nullable Standing old, @Nullable Standing now) {
        var either = now != null ? now : Objects.requireNonNull(old);
        return new Difference(
                kind,
                either.unitId(),
                either.unitName(),
                old == null ? "" : old.blocName(),
                old == null ? "" : old.groupName(),
                old == null ? MemberRole.MEMBER : old.role(),
                now == null ? "" : now.blocName(),
                now == null ? "" : now.groupName(),
                now == null ? MemberRole.MEMBER : now.role());
    }
}
