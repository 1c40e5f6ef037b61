package vn.thidua.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.ScoringTable.Part;
import vn.thidua.score.ScoringTable.Scorer;
import vn.thidua.score.rule.CriterionKind;

/**
 * Reads criteria tables as they are scored. A table that is scored is frozen, so what was read once stays true: its
 * criteria and rules are kept, only the exemptions of units are read each time.
 */
@Component
class ScoringTables {

    private static final int MOST_KEPT = 500;

    private final JdbcClient jdbc;
    private final Map<Long, ScoreSums> kept = new ConcurrentHashMap<>();

    ScoringTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A table that is in force for a bloc in a year, or for one group of it. */
    record InForce(long tableId, @Nullable Long groupId, String title) {}

    List<InForce> inForce(long blocId, long yearId) {
        return jdbc.sql("select id, group_id, title from criteria_table"
                        + " where bloc_id = ? and year_id = ? and state = 'IN_FORCE' order by group_id, id")
                .params(blocId, yearId)
                .query((row, n) -> new InForce(
                        row.getLong("id"), row.getObject("group_id", Long.class), row.getString("title")))
                .list();
    }

    /** The table with its rules and the exemptions of now. */
    ScoringTable table(long tableId) {
        return sums(tableId).table();
    }

    /** What adds up points by the table. */
    ScoreSums sums(long tableId) {
        var known = kept.get(tableId);
        var exempt = exemptions(tableId);
        if (known != null && known.table().exempt().equals(exempt)) {
            return known;
        }
        var fresh = new ScoreSums(known == null ? read(tableId, exempt) : with(known.table(), exempt));
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        if (isFrozen(tableId)) {
            kept.put(tableId, fresh);
        }
        return fresh;
    }

    private boolean isFrozen(long tableId) {
        return jdbc.sql("select frozen_at is not null from criteria_table where id = ?")
                .param(tableId)
                .query(Boolean.class)
                .single();
    }

    private static ScoringTable with(ScoringTable table, Map<Long, Set<Long>> exempt) {
        return new ScoringTable(table.id(), table.title(), table.rankBy(), table.items(), table.ties(), exempt);
    }

    private Map<Long, Set<Long>> exemptions(long tableId) {
        var exempt = new HashMap<Long, Set<Long>>();
        jdbc.sql("select x.criterion_id, x.unit_id from criterion_exemption x"
                        + " join criterion c on c.id = x.criterion_id where c.table_id = ?")
                .param(tableId)
                .query(row -> {
                    exempt.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                            .add(row.getLong(2));
                });
        return exempt;
    }

    private record Row(
            long id,
            @Nullable Long parentId,
            String code,
            String name,
            java.math.BigDecimal max,
            @Nullable CriterionKind kind,
            @Nullable String params,
            Scorer scorer,
            Part part) {}

    private ScoringTable read(long tableId, Map<Long, Set<Long>> exempt) {
        record Head(String title, String rankBy) {}
        var head = jdbc.sql("select title, rank_by from criteria_table where id = ?")
                .param(tableId)
                .query(Head.class)
                .single();
        var rows = jdbc.sql("select id, parent_id, code, name, max_points, kind, params, scored_by, part"
                        + " from criterion where table_id = ? order by position, id")
                .param(tableId)
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getBigDecimal("max_points"),
                        Optional.ofNullable(row.getString("kind"))
                                .map(CriterionKind::valueOf)
                                .orElse(null),
                        row.getString("params"),
                        Optional.ofNullable(row.getString("scored_by"))
                                .map(Scorer::valueOf)
                                .orElse(Scorer.SELF_THEN_HEAD),
                        Part.valueOf(row.getString("part"))))
                .list();
        var items = new ArrayList<Item>();
        var children = new HashMap<@Nullable Long, List<Row>>();
        rows.forEach(row -> children.computeIfAbsent(row.parentId(), id -> new ArrayList<>())
                .add(row));
        descend(null, 0, children, items);
        return new ScoringTable(tableId, head.title(), head.rankBy(), items, List.of(), exempt);
    }

    private static void descend(
            @Nullable Long parent, int depth, Map<@Nullable Long, List<Row>> children, List<Item> into) {
        for (var row : children.getOrDefault(parent, List.of())) {
            into.add(Item.of(
                    row.id(),
                    row.parentId(),
                    depth,
                    row.code(),
                    row.name(),
                    row.max(),
                    row.kind(),
                    row.params(),
                    row.scorer(),
                    row.part()));
            descend(row.id(), depth + 1, children, into);
        }
    }
}
