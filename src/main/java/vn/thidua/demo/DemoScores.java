package vn.thidua.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.score.CriteriaHead;
import vn.thidua.score.CriteriaQueries;
import vn.thidua.score.CriteriaService;
import vn.thidua.score.GeneratedScores;
import vn.thidua.score.RankingService;
import vn.thidua.score.ScoringDates;
import vn.thidua.score.ScoringService;
import vn.thidua.score.SheetState;

/**
 * Puts criteria tables into force (copies of the templates: the table of the Quảng Trị police for its clusters, the general
 * one for all others, one for each group of a divided bloc) and makes up scores by them; finished years are published.
 * Every step is stored before the next, which reads what is stored: all of it belongs to one transaction of the caller.
 */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoScores {

    private static final int DAYS_TO_APPEAL = 15;
    private static final int DAYS_TO_SCORE = 14;

    private final CriteriaQueries templates;
    private final CriteriaService criteria;
    private final GeneratedScores scores;
    private final ScoringService scoring;
    private final RankingService rankings;
    private final EntityManager entities;
    private final Clock clock;

    DemoScores(
            CriteriaQueries templates,
            CriteriaService criteria,
            GeneratedScores scores,
            ScoringService scoring,
            RankingService rankings,
            EntityManager entities,
            Clock clock) {
        this.templates = templates;
        this.criteria = criteria;
        this.scores = scores;
        this.scoring = scoring;
        this.rankings = rankings;
        this.entities = entities;
        this.clock = clock;
    }

    void make(DemoBloc bloc) {
        putTablesIntoForce(bloc);
        switch (bloc.stage()) {
            case FINISHED -> {
                scores.fill(bloc.id(), bloc.year(), bloc.seed(), SheetState.FINAL);
                entities.flush();
                rankings.publish(bloc.id(), bloc.year(), today().plusDays(DAYS_TO_APPEAL));
            }
            case TO_TRY -> {
                scores.fill(bloc.id(), bloc.year(), bloc.seed(), SheetState.SELF_SCORING);
                entities.flush();
                var self = today().plusDays(DAYS_TO_SCORE);
                scoring.plan(
                        bloc.id(),
                        bloc.year(),
                        new ScoringDates(self, self.plusDays(DAYS_TO_SCORE), self.plusDays(30)));
            }
            case UNDER_WAY -> {}
        }
    }

    private void putTablesIntoForce(DemoBloc bloc) {
        var template = template(bloc.code().startsWith(DemoBlocs.CLUSTERS));
        var groups = bloc.bloc().groups();
        if (groups.isEmpty()) {
            putIntoForce(template, bloc, null);
        }
        for (BlocOfYear.Group group : groups) {
            putIntoForce(template, bloc, group.id());
        }
    }

    private void putIntoForce(long template, DemoBloc bloc, @Nullable Long group) {
        var table = criteria.copy(template, bloc.id(), bloc.year(), group);
        entities.flush();
        criteria.putIntoForce(table);
        entities.flush();
    }

    private long template(boolean ofThePolice) {
        List<CriteriaHead> known = templates.templates();
        return known.stream()
                .filter(head -> head.title().startsWith(ofThePolice ? "Công an" : "Mẫu chung"))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("No criteria table was loaded as a template"))
                .id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
