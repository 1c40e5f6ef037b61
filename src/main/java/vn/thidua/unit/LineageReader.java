package vn.thidua.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the line of a unit. Time matters: what was merged into a unit after another had split off is no history of that
 * other, so each step back looks only at events up to the day of the step before.
 */
@Component
class LineageReader {

    /** Ancestors of each root with the day until which their history counts. */
    private static final String ANCESTORS = """
            ancestor (root, unit_id, until) as (
                select id, id, cast('9999-12-31' as date) from unit where id in (:units)
                union
                select a.root, f.unit_id, e.effective_on
                from ancestor a
                join unit_event_part t on t.unit_id = a.unit_id and t.side = 'TO'
                join unit_event e on e.id = t.event_id and e.kind in ('RENAME', 'MERGE', 'SPLIT')
                    and e.effective_on <= a.until
                join unit_event_part f on f.event_id = e.id and f.side = 'FROM' and f.unit_id <> a.unit_id
            )
            """;

    private static final String DESCENDANTS = """
            descendant (root, unit_id, since) as (
                select id, id, cast('0001-01-01' as date) from unit where id in (:units)
                union
                select d.root, t.unit_id, e.effective_on
                from descendant d
                join unit_event_part f on f.unit_id = d.unit_id and f.side = 'FROM'
                join unit_event e on e.id = f.event_id and e.kind in ('RENAME', 'MERGE', 'SPLIT')
                    and e.effective_on >= d.since
                join unit_event_part t on t.event_id = e.id and t.side = 'TO' and t.unit_id <> d.unit_id
            )
            """;

    private final JdbcClient jdbc;

    LineageReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Long> line(long unitId) {
        return Set.copyOf(jdbc.sql("with recursive " + ANCESTORS + " select distinct unit_id from ancestor")
                .param("units", Set.of(unitId))
                .query(Long.class)
                .list());
    }

    /** For each unit those whose history it carries and those that carry on its own; itself is not among them. */
    Map<Long, Set<Long>> kin(Collection<Long> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        var kin = new HashMap<Long, Set<Long>>();
        jdbc.sql("with recursive " + ANCESTORS + ", " + DESCENDANTS + """
                                select root, unit_id from ancestor where unit_id <> root
                                union
                                select root, unit_id from descendant where unit_id <> root
                                """)
                .param("units", unitIds)
                .query(row -> {
                    kin.computeIfAbsent(row.getLong("root"), root -> new HashSet<>())
                            .add(row.getLong("unit_id"));
                });
        return kin;
    }

    /** Two reads: the names of all units concerned, and the events between them. */
    Lineage lineage(long unitId) {
        var closure = "with recursive " + ANCESTORS + ", " + DESCENDANTS + """
                , kin (unit_id) as (select unit_id from ancestor union select unit_id from descendant)
                , told (event_id) as (
                    select e.id from unit_event e
                    join unit_event_part f on f.event_id = e.id and f.side = 'FROM'
                    join unit_event_part t on t.event_id = e.id and t.side = 'TO'
                    where (f.unit_id in (select unit_id from kin) and t.unit_id in (select unit_id from kin))
                       or (e.kind = 'TRANSFER' and :unit in (f.unit_id, t.unit_id))
                )
                """;
        var nodes = new ArrayList<Period>();
        jdbc.sql(closure + """
                                select n.unit_id, n.name,
                                       coalesce(n.valid_from, u.valid_from) as first_day,
                                       coalesce(date_sub(n.valid_to, interval 1 day), u.valid_to) as last_day
                                from unit_name n join unit u on u.id = n.unit_id
                                where n.unit_id in (select unit_id from kin)
                                   or n.unit_id in (select p.unit_id from told join unit_event_part p
                                                    on p.event_id = told.event_id
                                                    join unit_event e on e.id = told.event_id and e.kind = 'TRANSFER')
                                order by n.name collate utf8mb4_uca1400_vietnamese_ai_ci, n.unit_id
                                """)
                .param("units", Set.of(unitId))
                .param("unit", unitId)
                .query(row -> {
                    nodes.add(new Period(
                            row.getLong("unit_id"),
                            row.getString("name"),
                            date(row, "first_day"),
                            date(row, "last_day")));
                });
        var edges = new ArrayList<Lineage.Edge>();
        jdbc.sql(closure + """
                                select e.id, e.kind, e.effective_on, e.decision_no,
                                       f.unit_id as from_id, t.unit_id as to_id
                                from unit_event e
                                join unit_event_part f on f.event_id = e.id and f.side = 'FROM'
                                join unit_event_part t on t.event_id = e.id and t.side = 'TO'
                                where e.id in (select event_id from told)
                                order by e.effective_on, e.id, f.id, t.id
                                """)
                .param("units", Set.of(unitId))
                .param("unit", unitId)
                .query(row -> {
                    var day = row.getObject("effective_on", LocalDate.class);
                    var from = nodeOn(nodes, row.getLong("from_id"), day.minusDays(1));
                    var to = nodeOn(nodes, row.getLong("to_id"), day);
                    if (from >= 0 && to >= 0 && from != to) {
                        edges.add(new Lineage.Edge(
                                from,
                                to,
                                row.getLong("id"),
                                UnitEventKind.valueOf(row.getString("kind")),
                                day,
                                row.getString("decision_no")));
                    }
                });
        return arranged(unitId, nodes, edges);
    }

    private static int nodeOn(List<Period> nodes, long unitId, LocalDate day) {
        int any = -1;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).unitId() == unitId) {
                any = i;
                if (nodes.get(i).holdsOn(day)) {
                    return i;
                }
            }
        }
        return any;
    }

    /** Puts every node one column right of the last of those it comes from. */
    private static Lineage arranged(long unitId, List<Period> nodes, List<Lineage.Edge> edges) {
        var columns = new int[nodes.size()];
        for (int pass = 0; pass < nodes.size(); pass++) {
            for (var edge : edges) {
                columns[edge.to()] = Math.max(columns[edge.to()], Math.min(columns[edge.from()] + 1, nodes.size() - 1));
            }
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < nodes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> columns[i]));
        Map<Integer, Integer> place = new HashMap<>();
        var arranged = new ArrayList<Lineage.Node>();
        for (int i : order) {
            var node = nodes.get(i);
            place.put(i, arranged.size());
            arranged.add(new Lineage.Node(
                    node.unitId(), node.name(), node.from(), node.until(), columns[i], node.unitId() == unitId));
        }
        var joined = edges.stream()
                .map(edge -> new Lineage.Edge(
                        place.getOrDefault(edge.from(), 0),
                        place.getOrDefault(edge.to(), 0),
                        edge.eventId(),
                        edge.kind(),
                        edge.effectiveOn(),
                        edge.decisionNo()))
                .toList();
        return new Lineage(unitId, List.copyOf(arranged), joined);
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private record Period(
            long unitId,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }
}
