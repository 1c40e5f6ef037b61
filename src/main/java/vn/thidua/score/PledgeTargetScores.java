package vn.thidua.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.pledge.TargetScores;

/** The points that targets of the pledge brought by the criteria joined to them, as they stand now. */
@Component
class PledgeTargetScores implements TargetScores {

    private static final String POINTS = """
            select l.pledge_item_id, sum(coalesce(e.final_points, e.board_points, e.head_points, e.self_points)) as points
              from scoring_round r
              join criteria_table t on t.id = r.table_id and t.state <> 'REPLACED'
              join score_sheet s on s.round_id = r.id
              join score_entry e on e.sheet_id = s.id and e.applies
              join criterion_target l on l.criterion_id = e.criterion_id
             where r.bloc_id = ? and r.year = ? and s.unit_id = ?
             group by l.pledge_item_id
            having points is not null
            """;

    private final BlocRights blocs;
    private final SheetRights rights;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    PledgeTargetScores(BlocRights blocs, SheetRights rights, CurrentUser currentUser, JdbcClient jdbc) {
        this.blocs = blocs;
        this.rights = rights;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, BigDecimal> of(long blocId, int year, long unitId) {
        var points = new HashMap<Long, BigDecimal>();
        if (!rights.readsAll(blocs.read(blocId, year)) && !currentUser.require().isOfficerOf(unitId)) {
            return points;
        }
        jdbc.sql(POINTS).params(blocId, year, unitId).query(row -> {
            points.put(row.getLong(1), row.getBigDecimal(2));
        });
        return points;
    }
}
