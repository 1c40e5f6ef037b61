package vn.thidua.score.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.CurrentUser;
import vn.thidua.score.AdjustmentService;
import vn.thidua.score.CriteriaQueries;
import vn.thidua.score.ScoreQueries;
import vn.thidua.score.ScoreService;
import vn.thidua.score.ScoringService;
import vn.thidua.score.SheetService;
import vn.thidua.score.TargetService;
import vn.thidua.shared.Messages;

/** What the screens of scoring ask and command, bundled so that each of them takes one thing. */
@Component
record ScoreServices(
        ScoreQueries queries,
        ScoreService scores,
        SheetService sheets,
        ScoringService scoring,
        AdjustmentService adjustments,
        TargetService targets,
        CriteriaQueries criteria,
        DocumentService documents,
        CurrentUser currentUser,
        ScoreLive live,
        GridJson gridJson,
        ObjectMapper json,
        Messages messages,
        Clock clock) {}
