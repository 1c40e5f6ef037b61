package vn.thidua.score.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.bloc.ui.BlocTasks;
import vn.thidua.score.RankingQueries;
import vn.thidua.score.ScoreQueries;
import vn.thidua.score.SheetStanding;
import vn.thidua.score.SheetState;

/** Scoring as tasks: for whoever runs the bloc from the table to the ranking, for a unit from its scores to an appeal. */
@Component
class ScoreTasks implements BlocTasks {

    private static final Set<SheetState> TO_FINISH = Set.of(SheetState.BOARD_REVIEWED, SheetState.EXPLAINING);

    private final ScoreQueries scores;
    private final RankingQueries rankings;
    private final BlocRights rights;
    private final Clock clock;

    ScoreTasks(ScoreQueries scores, RankingQueries rankings, BlocRights rights, Clock clock) {
        this.scores = scores;
        this.rankings = rankings;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Task> tasks(BlocOfYear bloc, @Nullable BlocMember mine, boolean runs) {
        if (bloc.isClosed()) {
            return List.of();
        }
        var sheets = scores.standings(bloc.blocId(), bloc.year());
        var tasks = new ArrayList<Task>();
        if (runs) {
            preparing(bloc, sheets, tasks);
        }
        if (mine != null) {
            ofUnit(bloc, mine.unitId(), sheets, tasks);
        }
        if (!sheets.isEmpty()) {
            if (runs) {
                reviewing(bloc, mine, sheets, tasks);
            }
            if (rights.mayBoard(bloc)) {
                counted(bloc, sheets, Set.of(SheetState.HEAD_REVIEWED), "board", tasks);
            }
            if (runs) {
                finishing(bloc, sheets, tasks);
            }
        }
        return tasks;
    }

    private void preparing(BlocOfYear bloc, List<SheetStanding> sheets, List<Task> tasks) {
        var table = scores.hasTable(bloc.blocId(), bloc.year());
        tasks.add(task(
                bloc,
                table ? State.DONE : State.OPEN,
                ScoreWords.say("score.task.table"),
                "",
                CriteriaPlaceInBar.SEGMENT,
                null));
        var opened = !sheets.isEmpty();
        tasks.add(task(
                bloc,
                opened ? State.DONE : table ? State.OPEN : State.WAITING,
                ScoreWords.say("score.task.open"),
                "",
                ScoringPlace.SEGMENT,
                null));
    }

    /** Nobody verifies the own sheet, so a head's own one is left to the deputy or the board. */
    private void reviewing(BlocOfYear bloc, @Nullable BlocMember mine, List<SheetStanding> sheets, List<Task> tasks) {
        var own = mine == null || rights.mayBoard(bloc) ? -1 : mine.unitId();
        var others = sheets.stream().filter(sheet -> sheet.unitId() != own).toList();
        var ready = count(others, Set.of(SheetState.SUBMITTED));
        var open = count(others, Set.of(SheetState.SELF_SCORING));
        var due = others.isEmpty() ? null : others.getFirst().reviewDue();
        var state = ready > 0 ? openUntil(due) : open > 0 ? State.WAITING : State.DONE;
        tasks.add(task(
                bloc,
                state,
                ready > 0 ? ScoreWords.say("score.task.verifyMany", ready) : ScoreWords.say("score.task.verify"),
                ScoreWords.say("score.task.handedIn", others.size() - open, others.size()),
                ScoringPlace.SEGMENT,
                due));
    }

    private void finishing(BlocOfYear bloc, List<SheetStanding> sheets, List<Task> tasks) {
        counted(bloc, sheets, TO_FINISH, "finish", tasks);
        var published = rankings.published(bloc.blocId(), bloc.year()).isPresent();
        var done = count(sheets, Set.of(SheetState.FINAL));
        var ready = done == sheets.size();
        tasks.add(task(
                bloc,
                published ? State.DONE : ready ? State.OPEN : State.WAITING,
                ScoreWords.say("score.task.publish"),
                ScoreWords.say("score.task.final", done, sheets.size()),
                RankingPlace.SEGMENT,
                null));
    }

    /** A task about as many sheets as stand there; none where there are none. */
    private void counted(
            BlocOfYear bloc, List<SheetStanding> sheets, Set<SheetState> states, String name, List<Task> tasks) {
        var number = count(sheets, states);
        if (number > 0) {
            tasks.add(task(
                    bloc, State.OPEN, ScoreWords.say("score.task." + name, number), "", ScoringPlace.SEGMENT, null));
        }
    }

    private void ofUnit(BlocOfYear bloc, long unitId, List<SheetStanding> sheets, List<Task> tasks) {
        var page = ScoringPlace.SEGMENT + "/don-vi/" + unitId;
        var sheet = sheets.stream().filter(one -> one.unitId() == unitId).findFirst();
        if (sheet.isEmpty()) {
            tasks.add(task(
                    bloc,
                    State.WAITING,
                    ScoreWords.say("score.task.self"),
                    ScoreWords.say("score.task.notOpen"),
                    page,
                    null));
            return;
        }
        var stands = sheet.get();
        var scored = stands.state().isSubmitted();
        tasks.add(task(
                bloc,
                scored ? State.DONE : openUntil(stands.selfDue()),
                ScoreWords.say("score.task.self"),
                "",
                page,
                stands.selfDue()));
        var looked = stands.state() == SheetState.EXPLAINING || stands.state() == SheetState.FINAL;
        var explain = stands.state() == SheetState.BOARD_REVIEWED ? State.OPEN : State.WAITING;
        tasks.add(task(
                bloc,
                looked ? State.DONE : explain,
                ScoreWords.say("score.task.explain"),
                "",
                page,
                stands.explainDue()));
        rankings.published(bloc.blocId(), bloc.year()).ifPresent(ranking -> {
            var over = LocalDate.now(clock).isAfter(ranking.head().appealUntil());
            var filed = rankings.appeals(bloc.blocId(), bloc.year()).stream()
                    .anyMatch(appeal -> appeal.unitId() == unitId
                            && appeal.number() == ranking.head().number());
            tasks.add(task(
                    bloc,
                    over || filed ? State.DONE : State.OPEN,
                    ScoreWords.say("score.task.appeal"),
                    "",
                    RankingPlace.SEGMENT,
                    ranking.head().appealUntil()));
        });
    }

    private State openUntil(@Nullable LocalDate day) {
        return day != null && LocalDate.now(clock).isAfter(day) ? State.LATE : State.OPEN;
    }

    private static int count(List<SheetStanding> sheets, Set<SheetState> states) {
        return (int)
                sheets.stream().filter(sheet -> states.contains(sheet.state())).count();
    }

    private static Task task(
            BlocOfYear bloc, State state, String sentence, String remark, String segment, @Nullable LocalDate until) {
        return new Task(state, sentence, remark, BlocEntrance.path(bloc.blocId(), bloc.year(), segment), until);
    }
}
