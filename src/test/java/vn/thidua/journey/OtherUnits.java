package vn.thidua.journey;

import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.thidua.identity.SignedIn;
import vn.thidua.journey.RankingWorld.Member;
import vn.thidua.journey.RankingWorld.Played;
import vn.thidua.score.EnterScore;
import vn.thidua.score.GeneratedScores;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.RoundHead;
import vn.thidua.score.ScoreQueries;
import vn.thidua.score.ScoreService;
import vn.thidua.score.SheetService;
import vn.thidua.score.SheetState;
import vn.thidua.score.Stage;

/** What the other units do with their sheets, by the services: a browser need not show every step fifteen times. */
final class OtherUnits {

    private final Played bloc;
    private final GeneratedScores generated;
    private final ScoreQueries queries;
    private final ScoreService scores;
    private final SheetService sheets;

    OtherUnits(Played bloc, ApplicationContext context) {
        this.bloc = bloc;
        this.generated = context.getBean(GeneratedScores.class);
        this.queries = context.getBean(ScoreQueries.class);
        this.scores = context.getBean(ScoreService.class);
        this.sheets = context.getBean(SheetService.class);
    }

    /** Sheets on which nothing was entered yet are filled and handed in, or taken as far as that. */
    void fill(SheetState upTo) {
        SignedIn.asBoard();
        generated.fill(bloc.blocId(), bloc.year(), bloc.blocId(), upTo);
    }

    /** Head, then board, then head again: all sheets but those of the units named come to their end. */
    void finish(Set<Member> but) {
        SignedIn.asBoard();
        for (var round : queries.rounds(bloc.blocId(), bloc.year())) {
            for (var unit : queries.grid(round.roundId()).units()) {
                if (but.stream().noneMatch(member -> member.unitId() == unit.unitId())) {
                    finish(round, unit);
                }
            }
        }
    }

    private void finish(RoundHead round, GridSnapshot.UnitRow unit) {
        if (unit.state() == SheetState.SUBMITTED) {
            sheets.acceptSelf(unit.sheetId());
            sheets.headDone(unit.sheetId());
        }
        scoreBoardPart(round, unit.unitId());
        if (unit.state().compareTo(SheetState.BOARD_REVIEWED) < 0) {
            sheets.boardDone(unit.sheetId());
        }
        sheets.finish(unit.sheetId());
    }

    /** Full points for whatever the board still has to score. */
    private void scoreBoardPart(RoundHead round, long unitId) {
        var grid = queries.grid(round.roundId());
        for (var item : grid.table().entered()) {
            var cell = grid.cell(unitId, item.id());
            if (item.stage() == Stage.BOARD && cell.map(one -> one.verified()).isEmpty()) {
                var version = cell.map(one -> one.version()).orElse(null);
                scores.enter(
                        EnterScore.points(round.roundId(), unitId, item.id(), Stage.BOARD, item.max(), version, ""));
            }
        }
    }
}
