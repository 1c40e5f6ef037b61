package vn.thidua.pledge.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.pledge.PledgeItemRow;
import vn.thidua.pledge.PledgePage;
import vn.thidua.shared.ui.DataGrid;

/** Items of a pledge as rows. */
class ItemGrid extends DataGrid<PledgeItemRow> {

    ItemGrid(PledgePage page, List<PledgeItemRow> items, boolean ofSeveralUnits) {
        super("pledge.items.none");
        if (ofSeveralUnits) {
            text("pledge.units.unit", item -> owner(page, item)).setFlexGrow(2);
        }
        text("pledge.item.content", PledgeItemRow::content)
                .setFlexGrow(2)
                .setAutoWidth(false)
                .setWidth("180px");
        text("pledge.item.indicator", PledgeItemRow::indicator)
                .setFlexGrow(3)
                .setAutoWidth(false)
                .setWidth("220px");
        text("pledge.item.unit", PledgeItemRow::unitOfMeasure).setFlexGrow(0);
        text("pledge.item.direction", item -> PledgeWords.direction(item.direction()))
                .setFlexGrow(0);
        text("pledge.item.target", item -> PledgeWords.promise(item.direction(), item.target(), item.unitOfMeasure()))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        text("pledge.item.remark", this::remark)
                .setFlexGrow(2)
                .setAutoWidth(false)
                .setWidth("140px");
        addThemeNames("wrap-cell-content"); // a promise is read whole
        setAllRowsVisible(true);
        setItems(items);
    }

    private static String owner(PledgePage page, PledgeItemRow item) {
        return item.unitId() == null
                ? ""
                : page.unit(item.unitId()).map(PledgePage.UnitPromise::name).orElse("");
    }

    /** When it was amended, how many units differ, and whether it was made up. */
    private String remark(PledgeItemRow item) {
        var out = item.exceptions().stream().filter(one -> !one.assigned()).count();
        var own = item.exceptions().stream()
                .filter(one -> one.assigned() && one.target() != null)
                .count();
        return Stream.of(
                        item.amendedOn() == null
                                ? ""
                                : getTranslation("pledge.amended", PledgeWords.day(item.amendedOn())),
                        own == 0 ? "" : getTranslation("pledge.item.ownTargets", own),
                        out == 0 ? "" : getTranslation("pledge.item.notAssigned", out),
                        item.generated() ? getTranslation("pledge.generated") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
