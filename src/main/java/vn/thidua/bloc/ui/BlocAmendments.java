package vn.thidua.bloc.ui;

import java.util.List;
import vn.thidua.bloc.BlocPage.Amendment;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** Decisions that changed the composition of the year after it was published. */
class BlocAmendments extends Section {

    BlocAmendments(List<Amendment> amendments) {
        super("");
        setTitle(getTranslation("bloc.page.amendments", amendments.size()));
        var grid = new DataGrid<Amendment>("bloc.page.amendments.none");
        grid.text("bloc.page.decision", row -> BlocWords.decision(row.decisionNo(), row.decisionOn()))
                .setFlexGrow(2);
        grid.date("bloc.page.effectiveOn", Amendment::effectiveOn);
        grid.text("bloc.page.reason", Amendment::reason).setFlexGrow(4);
        grid.setAllRowsVisible(true);
        grid.setItems(amendments);
        add(grid);
    }
}
