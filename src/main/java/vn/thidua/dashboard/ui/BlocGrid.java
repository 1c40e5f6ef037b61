package vn.thidua.dashboard.ui;

import java.util.List;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.shared.ui.DataGrid;

/** Blocs with links to their pages. */
class BlocGrid extends DataGrid<BlocLine> {

    /** So many rows stand on the page at once, and come out on paper; longer lists scroll in themselves. */
    private static final int PRINTED = 60;

    BlocGrid(List<BlocLine> blocs) {
        super("dashboard.rows.empty");
        link("dashboard.column.bloc", BlocLine::name, bloc -> "khoi/" + bloc.blocId() + "?nam=" + bloc.year());
        text("dashboard.column.head", this::head);
        text("dashboard.column.deputies", BlocLine::deputies);
        number("dashboard.column.size", BlocLine::size);
        text("dashboard.column.province", BlocLine::province);
        text("dashboard.column.family", bloc -> getTranslation("bloc.family." + bloc.family()));
        text("dashboard.column.year", bloc -> String.valueOf(bloc.year()));
        setItems(blocs);
        setAllRowsVisible(blocs.size() <= PRINTED);
    }

    private String head(BlocLine bloc) {
        return bloc.hasHead() ? bloc.head() : getTranslation("dashboard.heads.none");
    }
}
