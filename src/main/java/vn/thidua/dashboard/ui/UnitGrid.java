package vn.thidua.dashboard.ui;

import java.util.List;
import vn.thidua.dashboard.UnitLine;
import vn.thidua.shared.ui.DataGrid;

/** Units with their place in a composition and links to their pages. */
class UnitGrid extends DataGrid<UnitLine> {

    UnitGrid(List<UnitLine> units) {
        super("dashboard.rows.empty");
        link("dashboard.column.unit", UnitLine::unitName, unit -> "don-vi/" + unit.unitId());
        text("dashboard.column.class", unit -> getTranslation("unit.class." + unit.unitClass()));
        text("dashboard.column.bloc", unit -> unit.blocId() == null ? getTranslation("dashboard.tray") : unit.bloc());
        text("dashboard.column.role", unit -> getTranslation(slotKey(unit.slot())));
        text("dashboard.column.province", UnitLine::province);
        text("dashboard.column.year", unit -> String.valueOf(unit.year()));
        setItems(units);
    }

    /** Key of the word for a slot: 1 = head, 2 and 3 = deputies, 0 = member. */
    static String slotKey(int slot) {
        return switch (slot) {
            case 0 -> "dashboard.slot.member";
            case 1 -> "dashboard.slot.head";
            default -> "dashboard.slot.deputy";
        };
    }
}
