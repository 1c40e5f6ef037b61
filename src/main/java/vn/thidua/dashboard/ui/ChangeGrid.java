package vn.thidua.dashboard.ui;

import java.util.List;
import vn.thidua.dashboard.ChangeLine;
import vn.thidua.shared.ui.DataGrid;

/** Units whose place changed, with where they came from and where they went. */
class ChangeGrid extends DataGrid<ChangeLine> {

    ChangeGrid(List<ChangeLine> changes) {
        super("dashboard.rows.empty");
        link("dashboard.column.unit", ChangeLine::unitName, change -> "don-vi/" + change.unitId());
        text("dashboard.column.change", change -> getTranslation(change.kind().key()));
        text("dashboard.column.from", change -> place(change.fromBloc(), change.fromSlot(), change.fromYear()));
        text("dashboard.column.to", change -> place(change.toBloc(), change.toSlot(), change.toYear()));
        text("dashboard.column.province", ChangeLine::province);
        setItems(changes);
    }

    private String place(String bloc, int slot, int year) {
        return bloc.isEmpty()
                ? "–"
                : getTranslation(
                        "dashboard.change.place", bloc, getTranslation(UnitGrid.slotKey(slot)), String.valueOf(year));
    }
}
