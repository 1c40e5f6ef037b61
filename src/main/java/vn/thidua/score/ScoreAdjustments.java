package vn.thidua.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.score.SheetPage.Adjustment;

/** Bonus and penalties beside the criteria: entered by hand, or following from what other parts of the program know. */
@Component
class ScoreAdjustments {

    private final JdbcClient jdbc;
    private final ObjectProvider<PenaltySource> sources;

    ScoreAdjustments(JdbcClient jdbc, ObjectProvider<PenaltySource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** Of one unit. */
    List<Adjustment> of(long blocId, int year, long sheetId, long unitId) {
        var found = new ArrayList<>(jdbc.sql("select id, points, reason, entered_by as `by`, generated"
                        + " from score_adjustment where sheet_id = ? and cancelled_at is null order by id")
                .param(sheetId)
                .query(Adjustment.class)
                .list());
        followed(blocId, year).getOrDefault(unitId, List.of()).forEach(found::add);
        return found;
    }

    /** Of all units of a bloc in a year. */
    Map<Long, List<Adjustment>> ofBloc(long blocId, int year) {
        var found = followed(blocId, year);
        jdbc.sql("select s.unit_id, a.id, a.points, a.reason, a.entered_by, a.generated from score_adjustment a"
                        + " join score_sheet s on s.id = a.sheet_id join scoring_round r on r.id = s.round_id"
                        + " where r.bloc_id = ? and r.year = ? and a.cancelled_at is null order by a.id")
                .params(blocId, year)
                .query(row -> {
                    found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Adjustment(
                                    row.getLong(2),
                                    row.getBigDecimal(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getBoolean(6)));
                });
        return found;
    }

    private Map<Long, List<Adjustment>> followed(long blocId, int year) {
        var found = new HashMap<Long, List<Adjustment>>();
        sources.forEach(source -> source.penalties(blocId, year)
                .forEach(penalty -> found.computeIfAbsent(penalty.unitId(), id -> new ArrayList<>())
                        .add(new Adjustment(
                                null, penalty.points().abs().negate(), penalty.reason(), "", penalty.generated()))));
        return found;
    }
}
