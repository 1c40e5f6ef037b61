package vn.thidua.score;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.score.Recount.Difference;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.shared.RuleViolation;

/**
 * Computes all points of a round again from the results that were entered, each by the rule of its criterion, and adds
 * them up. Changes nothing. One statement for a round, then one pass over its entries.
 */
@Component
class ScoreRecount {

    private static final String MEASURED = """
            select s.unit_id, e.criterion_id, e.grade, e.self_points, e.head_points, e.board_points, e.final_points,
                   e.bonus_points, e.applies, e.generated, e.plan, e.actual, e.events
              from score_sheet s
              join score_entry e on e.sheet_id = s.id
             where s.round_id = ?
            """;

    private final ScoringTables tables;
    private final JdbcClient jdbc;

    ScoreRecount(ScoringTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** An entry with the result its points come from. */
    private record Measured(Scored stored, Measure measure) {}

    Recount of(long roundId, long tableId) {
        var sums = tables.sums(tableId);
        var items = sums.table().byId();
        var entries = new ArrayList<Measured>();
        jdbc.sql(MEASURED).param(roundId).query(row -> {
            entries.add(measured(row));
        });
        var peers = peers(items, entries);
        var differences = new ArrayList<Difference>();
        var byUnit = new HashMap<Long, Map<Long, Scored>>();
        int computed = 0;
        for (var entry : entries) {
            var stored = entry.stored;
            var item = items.get(stored.criterionId());
            var again = stored;
            if (item != null && item.isComputed() && !entry.measure.isEmpty()) {
                computed++;
                again = again(item, entry, peers.getOrDefault(item.id(), List.of()));
                compare(item, stored, again, differences);
            }
            byUnit.computeIfAbsent(stored.unitId(), id -> new HashMap<>()).put(stored.criterionId(), again);
        }
        var scores = new HashMap<Long, UnitScore>();
        byUnit.forEach((unit, scored) -> scores.put(unit, sums.of(unit, scored, List.of())));
        return new Recount(scores, computed, differences);
    }

    /** Results of all units, for what is measured against the leader of the bloc. */
    private static Map<Long, List<Worth.Peer>> peers(Map<Long, Item> items, List<Measured> entries) {
        var peers = new HashMap<Long, List<Worth.Peer>>();
        for (var entry : entries) {
            var item = items.get(entry.stored.criterionId());
            if (item != null && item.isRelative()) {
                peers.computeIfAbsent(item.id(), id -> new ArrayList<>())
                        .add(new Worth.Peer(entry.stored.unitId(), entry.measure.plan(), entry.measure.actual()));
            }
        }
        return peers;
    }

    /** The entry with the points its rule gives now; as it is stored where the rule refuses the result. */
    private static Scored again(Item item, Measured entry, List<Worth.Peer> peers) {
        try {
            var worth = Worth.of(item, entry.measure, entry.stored.unitId(), peers);
            return entry.stored.with(ScorePass.measuredAt(item), worth);
        } catch (RuleViolation refused) {
            return entry.stored;
        }
    }

    private static void compare(Item item, Scored stored, Scored again, List<Difference> differences) {
        var stage = ScorePass.measuredAt(item);
        var before = stored.points(stage);
        var now = again.points(stage);
        if (stored.applies() != again.applies() || !same(before, now)) {
            differences.add(new Difference(stored.unitId(), item.code(), item.name(), before, now));
        }
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static Measured measured(ResultSet row) throws SQLException {
        var stored = ScoreReader.scored(row);
        return new Measured(
                stored,
                new Measure(
                        row.getBigDecimal(11),
                        row.getBigDecimal(12),
                        stored.grade(),
                        ScoreEntry.counts(row.getString(13))));
    }
}
