package vn.thidua.pledge.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.document.DocumentService;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.ProgressQueries;
import vn.thidua.pledge.ProgressService;
import vn.thidua.pledge.TargetScores;

/** What the parts of the progress page ask and command. */
@Component
class ProgressDesk {

    private final PledgeQueries pledges;
    private final ProgressQueries queries;
    private final ProgressService progress;
    private final DocumentService documents;
    private final BlocRights rights;
    private final ObjectProvider<TargetScores> scores;
    private final Clock clock;

    ProgressDesk(
            PledgeQueries pledges,
            ProgressQueries queries,
            ProgressService progress,
            DocumentService documents,
            BlocRights rights,
            ObjectProvider<TargetScores> scores,
            Clock clock) {
        this.pledges = pledges;
        this.queries = queries;
        this.progress = progress;
        this.documents = documents;
        this.rights = rights;
        this.scores = scores;
        this.clock = clock;
    }

    PledgeQueries pledges() {
        return pledges;
    }

    ProgressQueries queries() {
        return queries;
    }

    ProgressService progress() {
        return progress;
    }

    DocumentService documents() {
        return documents;
    }

    BlocRights rights() {
        return rights;
    }

    Clock clock() {
        return clock;
    }

    /** Points by item, as far as a module that scores gives any. */
    Map<Long, BigDecimal> scores(long blocId, int year, long unitId) {
        Map<Long, BigDecimal> points = new HashMap<>();
        scores.stream().forEach(source -> points.putAll(source.of(blocId, year, unitId)));
        return points;
    }
}
