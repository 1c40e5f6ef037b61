package vn.thidua.pledge;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.rule.Direction;

/** Reads targets with what was reached of them, in one statement; rules are applied to the rows in Java. */
@Component
class CompletionReader {

    private static final String CELLS = """
            select y.year, x.id as bloc_year_id, x.bloc_id, x.name as bloc, p.id as pledge_id, p.state, p.generated,
                   m.unit_id, (select count(*) from membership n where n.bloc_year_id = x.id and n.left_on is null) as members,
                   r.id is not null as registered, s.id is not null as has_signed, i.id as item_id,
                   i.unit_id is not null as own, i.content, i.indicator, i.unit_of_measure, i.direction,
                   coalesce(t.target, i.target) as target, greatest(coalesce(t.amended_on, i.amended_on),
                   coalesce(i.amended_on, t.amended_on)) as amended_on, a.month, a.reached,
                   coalesce(a.generated, false) or coalesce(i.generated, false) as made_up
              from bloc_year x
              join composition c on c.id = x.composition_id and c.in_force
              join emulation_year y on y.id = c.year_id
              left join pledge p on p.bloc_id = x.bloc_id and p.year_id = y.id
              left join membership m on p.id is not null and m.bloc_year_id = x.id and m.left_on is null
              left join pledge_registration r on r.pledge_id = p.id and r.unit_id = m.unit_id
              left join pledge_signature s on s.pledge_id = p.id and s.unit_id = m.unit_id
              left join pledge_item i on i.pledge_id = p.id and i.removed_on is null
                   and (i.unit_id is null or i.unit_id = m.unit_id)
                   and not exists (select 1 from pledge_target o
                                    where o.item_id = i.id and o.unit_id = m.unit_id and not o.assigned)
              left join pledge_target t on t.item_id = i.id and t.unit_id = m.unit_id
              left join pledge_actual a on a.item_id = i.id and a.unit_id = m.unit_id and a.reached is not null
             where %s
             order by y.year desc, x.position, x.id, m.unit_id, i.unit_id is not null, i.position, i.id, a.month
            """;

    private final JdbcClient jdbc;

    CompletionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A bloc in a year with its units; without units where it has no pledge. */
    record BlocCells(
            long blocId,
            String name,
            int year,
            @Nullable PledgeState state,
            int members,
            boolean generated,
            List<UnitCells> units) {}

    /** A unit with its targets. */
    record UnitCells(long unitId, boolean registered, boolean signed, List<TargetCompletion> targets) {}

    /** @param where condition on y (year), x (bloc of the year) and m (member), with named parameters */
    List<BlocCells> read(String where, Map<String, ?> params) {
        var grouping = new Grouping();
        jdbc.sql(CELLS.formatted(where)).params(params).query(row -> {
            grouping.take(row);
        });
        return grouping.blocs;
    }

    /** Puts the ordered rows together again: blocs, their units, their targets, their months. */
    private static final class Grouping {

        private final List<BlocCells> blocs = new ArrayList<>();
        private long blocYear = -1;
        private long unit = -1;
        private long item = -1;

        void take(ResultSet row) throws SQLException {
            if (row.getLong("bloc_year_id") != blocYear) {
                blocYear = row.getLong("bloc_year_id");
                unit = -1;
                var state = row.getString("state");
                blocs.add(new BlocCells(
                        row.getLong("bloc_id"),
                        row.getString("bloc"),
                        row.getInt("year"),
                        state == null ? null : PledgeState.valueOf(state),
                        row.getInt("members"),
                        row.getBoolean("generated"),
                        new ArrayList<>()));
            }
            var unitId = row.getObject("unit_id", Long.class);
            if (unitId == null) {
                return;
            }
            var units = blocs.getLast().units();
            if (unitId != unit) {
                unit = unitId;
                item = -1;
                units.add(new UnitCells(
                        unitId, row.getBoolean("registered"), row.getBoolean("has_signed"), new ArrayList<>()));
            }
            var itemId = row.getObject("item_id", Long.class);
            if (itemId != null) {
                target(row, itemId, units.getLast().targets());
            }
        }

        private void target(ResultSet row, long itemId, List<TargetCompletion> targets) throws SQLException {
            var months = new TreeMap<Integer, BigDecimal>();
            var madeUp = row.getBoolean("made_up");
            if (itemId == item) {
                var before = targets.removeLast();
                months.putAll(before.reached());
                madeUp |= before.generated();
            }
            item = itemId;
            var reached = row.getBigDecimal("reached");
            if (reached != null) {
                months.put(row.getInt("month"), reached);
            }
            targets.add(new TargetCompletion(
                    itemId,
                    row.getBoolean("own"),
                    row.getString("content"),
                    row.getString("indicator"),
                    row.getString("unit_of_measure"),
                    Direction.valueOf(row.getString("direction")),
                    row.getBigDecimal("target"),
                    row.getObject("amended_on", LocalDate.class),
                    months,
                    madeUp));
        }
    }
}
