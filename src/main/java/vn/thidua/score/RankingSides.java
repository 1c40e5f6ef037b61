package vn.thidua.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.SheetPage.Adjustment;

/**
 * What a ranking needs beside the points: the scorings of the bloc, where their sheets stand, what does not apply to whom,
 * what was added or taken off by hand, who is not considered. Few rows of several tables, read by one statement: a
 * ranking is drawn again with every score, and each question to the database costs more than its answer.
 */
final class RankingSides {

    private static final String SQL = """
            with rounds as (
                select r.id, r.table_id
                  from scoring_round r
                  join criteria_table t on t.id = r.table_id and t.state <> 'REPLACED'
                 where r.bloc_id = ? and r.year_id = ?)
            select 'ROUND' as what, r.table_id as of_id, 0 as unit_id, r.id, '' as words, null as points, '' as who,
                   false as generated
              from rounds r
            union all
            select 'SHEET', s.round_id, s.unit_id, s.id, s.state, null, '', false
              from rounds r
              join score_sheet s on s.round_id = r.id
            union all
            select 'EXEMPT', c.table_id, x.unit_id, x.criterion_id, '', null, '', false
              from rounds r
              join criterion c on c.table_id = r.table_id
              join criterion_exemption x on x.criterion_id = c.id
            union all
            select 'BESIDE', s.round_id, s.unit_id, a.id, a.reason, a.points, a.entered_by, a.generated
              from rounds r
              join score_sheet s on s.round_id = r.id
              join score_adjustment a on a.sheet_id = s.id and a.cancelled_at is null
            union all
            select 'OUT', 0, d.unit_id, d.id, d.reason, null, '', false
              from disqualification d
             where d.bloc_id = ? and d.year_id = ? and d.released_at is null
             order by 4
            """;

    private final List<Round> rounds = new ArrayList<>();
    private final Map<Long, Map<Long, SheetState>> states = new HashMap<>();
    private final Map<Long, Map<Long, Set<Long>>> exempt = new HashMap<>();
    private final Map<Long, List<Adjustment>> beside = new HashMap<>();
    private final Map<Long, List<String>> out = new HashMap<>();

    private RankingSides() {}

    /** A scoring by a table that is in force; what was replaced counts no more. */
    record Round(long id, long tableId) {}

    static RankingSides read(JdbcClient jdbc, BlocOfYear bloc) {
        var sides = new RankingSides();
        jdbc.sql(SQL)
                .params(bloc.blocId(), bloc.yearId(), bloc.blocId(), bloc.yearId())
                .query(sides::take);
        return sides;
    }

    private void take(ResultSet row) throws SQLException {
        var of = row.getLong(2);
        var unit = row.getLong(3);
        var id = row.getLong(4);
        var words = row.getString(5);
        switch (row.getString(1)) {
            case "ROUND" -> rounds.add(new Round(id, of));
            case "SHEET" -> states.computeIfAbsent(of, _ -> new HashMap<>()).put(unit, SheetState.valueOf(words));
            case "EXEMPT" ->
                exempt.computeIfAbsent(of, _ -> new HashMap<>())
                        .computeIfAbsent(id, _ -> new HashSet<>())
                        .add(unit);
            case "BESIDE" ->
                beside.computeIfAbsent(unit, _ -> new ArrayList<>())
                        .add(new Adjustment(id, row.getBigDecimal(6), words, row.getString(7), row.getBoolean(8)));
            default -> out.computeIfAbsent(unit, _ -> new ArrayList<>()).add(words);
        }
    }

    /** In the order in which they were opened. */
    List<Round> rounds() {
        return rounds;
    }

    /** Where the sheets of a round stand, by unit. */
    Map<Long, SheetState> states(long roundId) {
        return states.getOrDefault(roundId, Map.of());
    }

    /** Units that a criterion of the table does not apply to, by criterion. */
    Map<Long, Set<Long>> exempt(long tableId) {
        return exempt.getOrDefault(tableId, Map.of());
    }

    /** What was added or taken off by hand. */
    List<Adjustment> beside(long unitId) {
        return beside.getOrDefault(unitId, List.of());
    }

    /** Why the unit is not considered; empty where it is. */
    List<String> out(long unitId) {
        return out.getOrDefault(unitId, List.of());
    }
}
