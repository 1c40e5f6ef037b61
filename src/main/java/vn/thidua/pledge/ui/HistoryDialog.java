package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.ActualEntry;
import vn.thidua.pledge.TargetCompletion;
import vn.thidua.shared.ui.DataGrid;

/** Every number that was entered for a target, with the one before it. */
class HistoryDialog extends Dialog {

    HistoryDialog(SheetCard sheet, TargetCompletion target) {
        setHeaderTitle(getTranslation("pledge.history.title", target.title()));
        setWidth("min(860px, 96vw)");
        var grid = new DataGrid<ActualEntry.Change>("pledge.history.none");
        grid.text(
                "pledge.amendments.when",
                change -> PledgeWords.moment(change.at(), sheet.desk().clock()));
        grid.number("pledge.table.month", ActualEntry.Change::month);
        grid.text("pledge.amendments.old", change -> said(target, change.before(), change.noteBefore()));
        grid.text("pledge.amendments.new", change -> said(target, change.after(), change.noteAfter()));
        grid.text("pledge.amendments.who", ActualEntry.Change::by);
        grid.setAllRowsVisible(true);
        grid.setItems(sheet.desk()
                .queries()
                .history(sheet.bloc().blocId(), sheet.bloc().year(), sheet.unitId(), target.itemId()));
        add(grid);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }

    private static String said(TargetCompletion target, @Nullable BigDecimal number, String note) {
        var words = PledgeWords.reached(target, number);
        return note.isEmpty() ? words : words + " (" + note + ")";
    }
}
