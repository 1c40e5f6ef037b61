package vn.thidua.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.shared.Messages;

/** How punctual the units were, as this module counts it: one row for every kind of report that has been due. */
@Component
class PunctualityFigures implements ReportFigures {

    private final ReportQueries reports;
    private final Messages messages;

    PunctualityFigures(ReportQueries reports, Messages messages) {
        this.reports = reports;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Figures> figures(BlocOfYear bloc, ReportKind kind) {
        var board = reports.board(bloc.blocId(), bloc.year());
        var rows = board.due().stream()
                .filter(due -> due.from() == Party.UNIT)
                .map(Due::kind)
                .map(one -> row(board, one))
                .flatMap(Optional::stream)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figures(
                        say("figures.title"),
                        List.of(
                                say("column.kind"),
                                say("figures.due"),
                                say("figures.onTime"),
                                say("figures.late"),
                                say("figures.missing")),
                        rows));
    }

    private Optional<Row> row(ReportBoard board, ReportKind kind) {
        var counted = Punctuality.of(
                board.year().year(), board.cells().filter(cell -> cell.due().kind() == kind));
        return counted.due() == 0
                ? Optional.empty()
                : Optional.of(new Row(
                        List.of(
                                say("kind." + kind.name()),
                                String.valueOf(counted.due()),
                                String.valueOf(counted.onTime()),
                                String.valueOf(counted.late()),
                                String.valueOf(counted.missing())),
                        "khoi/" + board.year().blocId() + "/bao-cao?nam="
                                + board.year().year() + "#" + kind.slug()));
    }

    private String say(String key) {
        return messages.text(Messages.VIETNAMESE, "report." + key);
    }
}
