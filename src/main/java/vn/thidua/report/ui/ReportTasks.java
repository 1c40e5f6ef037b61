package vn.thidua.report.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocTasks;
import vn.thidua.report.ReportBoard;
import vn.thidua.report.ReportCell;
import vn.thidua.report.ReportQueries;

/** What is to be reported: by the unit itself, and by whoever runs the bloc for the bloc. */
@Component
class ReportTasks implements BlocTasks {

    private final ReportQueries queries;

    ReportTasks(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Task> tasks(BlocOfYear bloc, @Nullable BlocMember mine, boolean runs) {
        var board = queries.board(bloc.blocId(), bloc.year());
        var tasks = new ArrayList<Task>();
        board.units().stream()
                .filter(line -> mine != null && line.unitId() == mine.unitId())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.segment().isEmpty())
                .forEach(cell -> tasks.add(task(cell, "report.task.unit")));
        if (runs) {
            board.bloc().cells().stream()
                    .filter(cell -> cell.segment().isEmpty())
                    .forEach(cell -> tasks.add(task(cell, "report.task.bloc")));
            owed(bloc, board, tasks);
        }
        return tasks;
    }

    private void owed(BlocOfYear bloc, ReportBoard board, List<Task> tasks) {
        var owed = queries.owed(board).size();
        if (owed > 0) {
            tasks.add(new Task(
                    State.OPEN,
                    I18NProvider.translate("report.task.remind"),
                    I18NProvider.translate("report.owed.title", owed),
                    ReportWords.path(bloc),
                    null));
        }
    }

    private static Task task(ReportCell cell, String sentence) {
        return new Task(
                state(cell),
                I18NProvider.translate(
                        sentence, ReportWords.inSentence(cell.due().kind())),
                ReportWords.standing(cell),
                ReportWords.path(cell),
                cell.due().dueOn());
    }

    private static State state(ReportCell cell) {
        if (cell.isHandedIn()) {
            return State.DONE;
        }
        return cell.isOverdue() ? State.LATE : State.OPEN;
    }
}
