package vn.thidua.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.score.GridSnapshot.CellKey;
import vn.thidua.score.GridSnapshot.UnitRow;

/** Reads rounds, sheets and entries. Asks nobody for rights: those who use it do. */
@Component
@Transactional(readOnly = true)
class ScoreReader {

    /** All points of a round: the one statement a ranking is made from. */
    static final String SCORED_SQL = """
            select s.unit_id, e.criterion_id, e.grade, e.self_points, e.head_points, e.board_points, e.final_points,
                   e.bonus_points, e.applies, e.generated
              from score_sheet s
              join score_entry e on e.sheet_id = s.id
             where s.round_id = ?
            """;

    private static final String CELLS = """
            select s.unit_id, e.*,
                   (select count(*) from score_evidence v where v.entry_id = e.id) as files,
                   (select count(*) from score_change h
                     where h.entry_id = e.id and h.old_points is not null
                       and not (h.old_points <=> h.new_points)) as changes
              from score_sheet s
              join score_entry e on e.sheet_id = s.id
             where s.round_id = :round and (:unit is null or s.unit_id = :unit)
            """;

    private static final String ROUNDS = """
            select r.id as round_id, r.table_id, r.bloc_id, r.year_id, r.year, r.group_id, t.title, r.self_due,
                   r.review_due, r.explain_due, r.entry_closed_at is not null as entry_closed,
                   b.table_id as carried_from_table
              from scoring_round r
              join criteria_table t on t.id = r.table_id
              left join scoring_round b on b.id = r.carried_from
            """;

    private final JdbcClient jdbc;
    private final ScoringTables tables;

    ScoreReader(JdbcClient jdbc, ScoringTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Rounds by tables that are in force, so a table that was replaced counts no more. */
    List<RoundHead> rounds(long blocId, int year) {
        return jdbc.sql(ROUNDS + " where r.bloc_id = ? and r.year = ? and t.state <> 'REPLACED'"
                        + " order by r.group_key, r.id")
                .params(blocId, year)
                .query(RoundHead.class)
                .list();
    }

    Optional<RoundHead> round(long roundId) {
        return jdbc.sql(ROUNDS + " where r.id = ?")
                .param(roundId)
                .query(RoundHead.class)
                .optional();
    }

    GridSnapshot grid(long roundId) {
        var head = round(roundId).orElseThrow();
        return new GridSnapshot(head, tables.table(head.tableId()), units(head), cells(roundId, null));
    }

    Map<CellKey, ScoreCell> cells(long roundId, @org.jspecify.annotations.Nullable Long unitId) {
        var cells = new HashMap<CellKey, ScoreCell>();
        jdbc.sql(CELLS).param("round", roundId).param("unit", unitId).query(row -> {
            var cell = cell(row);
            cells.put(new CellKey(cell.unitId(), cell.criterionId()), cell);
        });
        return cells;
    }

    /** Entries of a round by unit and criterion. */
    Map<Long, Map<Long, Scored>> scored(long roundId) {
        var entries = new EntriesByUnit();
        jdbc.sql(SCORED_SQL).param(roundId).query(row -> {
            entries.add(scored(row));
        });
        return entries.byUnit;
    }

    /** The columns that {@link #SCORED_SQL} begins with. */
    static Scored scored(ResultSet row) throws SQLException {
        return new Scored(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBoolean(9),
                row.getBoolean(10));
    }

    /** Entries as they come, those of one unit one after the other: the unit is looked up once. */
    private static final class EntriesByUnit {

        private final Map<Long, Map<Long, Scored>> byUnit = new HashMap<>();
        private Map<Long, Scored> ofUnit = Map.of();
        private long unitId = -1;

        private void add(Scored scored) {
            if (scored.unitId() != unitId) {
                unitId = scored.unitId();
                var asManyAsBefore = ofUnit.size();
                ofUnit = byUnit.computeIfAbsent(unitId, id -> HashMap.newHashMap(asManyAsBefore));
            }
            ofUnit.put(scored.criterionId(), scored);
        }
    }

    /** In the order of the bloc, as everywhere: those who lead it, then the others by name. */
    private List<UnitRow> units(RoundHead head) {
        return jdbc.sql("""
                        select s.id as sheet_id, s.unit_id, u.name, coalesce(nullif(u.short_name, ''), u.name) as short_name,
                               s.state
                          from score_sheet s
                          join scoring_round r on r.id = s.round_id
                          join unit u on u.id = s.unit_id
                          left join (select m.unit_id, m.lead_slot, x.bloc_id, c.year_id
                                       from membership m
                                       join bloc_year x on x.id = m.bloc_year_id
                                       join composition c on c.id = x.composition_id and c.in_force
                                      where m.lead_slot is not null) led
                            on led.unit_id = s.unit_id and led.bloc_id = r.bloc_id
                           and led.year_id = r.year_id
                         where s.round_id = ?
                         order by coalesce(led.lead_slot, 9), u.name collate utf8mb4_uca1400_vietnamese_ai_ci, s.id
                        """).param(head.roundId()).query(UnitRow.class).list();
    }

    private static ScoreCell cell(ResultSet row) throws SQLException {
        return new ScoreCell(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getLong("criterion_id"),
                row.getBigDecimal("plan"),
                row.getBigDecimal("actual"),
                row.getString("grade"),
                ScoreEntry.counts(row.getString("events")),
                row.getString("note"),
                row.getBigDecimal("self_points"),
                row.getBigDecimal("head_points"),
                row.getBigDecimal("board_points"),
                row.getBigDecimal("final_points"),
                row.getBigDecimal("bonus_points"),
                row.getBoolean("applies"),
                row.getBoolean("generated"),
                row.getString("changed_by"),
                row.getInt("version"),
                row.getInt("files"),
                row.getInt("changes"));
    }
}
