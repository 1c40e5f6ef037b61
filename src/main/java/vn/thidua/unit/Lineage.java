package vn.thidua.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit comes from and what became of it: a graph without cycles, read from left (older) to right.
 *
 * @param nodes by column, then by name; a unit that was renamed has a node for each name
 * @param edges from node to node, by index into {@code nodes}
 */
public record Lineage(long unitId, List<Node> nodes, List<Edge> edges) {

    /**
     * A unit under one of its names.
     *
     * @param from first day, {@code null} = from the beginning
     * @param until last day, {@code null} = still
     * @param column 0 for the oldest
     * @param self whether it is the unit asked for
     */
    public record Node(
            long unitId,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int column,
            boolean self) {}

    /** What led from one node to another. A {@link UnitEventKind#TRANSFER} passes tasks, no history. */
    public record Edge(int from, int to, long eventId, UnitEventKind kind, LocalDate effectiveOn, String decisionNo) {}

    /** Whether anything ever happened to the unit. */
    public boolean isTrivial() {
        return edges.isEmpty();
    }
}
