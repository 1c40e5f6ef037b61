package vn.thidua.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.SheetPage.Adjustment;

/** Bonus and penalties beside the criteria: entered by hand, or following from what other parts of the program know. */
@Component
class ScoreAdjustments {

    private final JdbcClient jdbc;
    private final List<PenaltySource> sources;

    ScoreAdjustments(JdbcClient jdbc, List<PenaltySource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** Of one unit. */
    List<Adjustment> of(BlocOfYear bloc, long sheetId, long unitId) {
        var found = new ArrayList<>(jdbc.sql("select id, points, reason, entered_by as `by`, generated"
                        + " from score_adjustment where sheet_id = ? and cancelled_at is null order by id")
                .param(sheetId)
                .query(Adjustment.class)
                .list());
        found.addAll(followed(bloc).getOrDefault(unitId, List.of()));
        return found;
    }

    /** Those of all units of a bloc that follow from something else, by unit. */
    Map<Long, List<Adjustment>> followed(BlocOfYear bloc) {
        var found = new HashMap<Long, List<Adjustment>>();
        sources.forEach(source -> source.penalties(bloc)
                .forEach(penalty -> found.computeIfAbsent(penalty.unitId(), id -> new ArrayList<>())
                        .add(new Adjustment(
                                null, penalty.points().abs().negate(), penalty.reason(), "", penalty.generated()))));
        return found;
    }
}
