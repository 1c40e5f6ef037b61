package vn.thidua.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.bloc.BlocMember;
import vn.thidua.report.ReportBoard;
import vn.thidua.report.ReportCell;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** Who owes what since when, and the same as a message to send. */
class Reminders extends Section {

    private final ReportBoard board;

    Reminders(ReportBoard board, List<ReportCell> owed) {
        super("");
        this.board = board;
        setTitle(
                owed.isEmpty() ? getTranslation("report.owed.none") : getTranslation("report.owed.title", owed.size()));
        if (owed.isEmpty()) {
            return;
        }
        setSentence(getTranslation("report.owed.sentence"));
        var grid = new DataGrid<ReportCell>("report.owed.none");
        grid.link("report.column.unit", this::name, ReportWords::path).setFlexGrow(2);
        grid.text("report.column.kind", cell -> ReportWords.kind(cell.due().kind()));
        grid.date("report.column.since", cell -> cell.due().dueOn());
        grid.number("report.column.daysLate", ReportCell::daysLate);
        grid.chip("report.column.standing", ReportWords::chip, ReportWords::standing);
        grid.setAllRowsVisible(true);
        grid.setItems(owed);
        add(grid);
        add(message(owed));
    }

    private TextArea message(List<ReportCell> owed) {
        var text = new TextArea(getTranslation("report.owed.message"));
        text.addClassName("report-message");
        text.setReadOnly(true);
        text.setValue(getTranslation(
                        "report.owed.begin",
                        board.year().name(),
                        String.valueOf(board.year().year()))
                + "\n"
                + owed.stream().map(this::line).collect(Collectors.joining("\n"))
                + "\n"
                + getTranslation("report.owed.end"));
        var copy = new Button(getTranslation("report.owed.copy"), Glyph.COPY.create(), click -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", text.getValue());
            Toasts.success(getTranslation("report.owed.copied"));
        });
        withActions(copy);
        return text;
    }

    private String line(ReportCell cell) {
        return getTranslation(
                "report.owed.line",
                name(cell),
                ReportWords.kind(cell.due().kind()),
                ReportWords.day(cell.due().dueOn()),
                cell.daysLate());
    }

    private String name(ReportCell cell) {
        return board.year()
                .member(cell.key().unitId())
                .map(BlocMember::name)
                .orElse(board.year().name());
    }
}
