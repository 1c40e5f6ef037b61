package vn.thidua.score.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.score.RankingQueries;
import vn.thidua.score.RankingService;
import vn.thidua.score.ScoreQueries;

/** What the screens of rankings ask and command. */
@Component
record RankingServices(
        RankingQueries queries,
        RankingService service,
        ScoreQueries scores,
        BlocRights rights,
        CurrentUser currentUser,
        Clock clock) {}
