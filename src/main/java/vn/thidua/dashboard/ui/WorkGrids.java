package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.thidua.dashboard.BlocResult;
import vn.thidua.dashboard.OpenScoring;
import vn.thidua.dashboard.PledgeOutcome;
import vn.thidua.dashboard.ReportOutcome;
import vn.thidua.shared.ui.DataGrid;

/** Rows behind the figures on the work of blocs; each leads to the page of the bloc that has the units. */
final class WorkGrids {

    /** Longer lists scroll in themselves. */
    private static final int PRINTED = 60;

    private WorkGrids() {}

    static Component results(List<BlocResult> rows) {
        var grid = new DataGrid<BlocResult>("dashboard.rows.empty");
        grid.link("dashboard.column.bloc", BlocResult::bloc, one -> page(one.blocId(), "xep-hang", one.year()));
        grid.text("dashboard.column.province", BlocResult::province);
        grid.number("dashboard.column.size", BlocResult::units);
        grid.number("dashboard.work.low", BlocResult::lowest);
        grid.number("dashboard.work.middle", BlocResult::median);
        grid.number("dashboard.work.high", BlocResult::highest);
        return filled(grid, rows, BlocResult::generated);
    }

    static Component pledges(List<PledgeOutcome> rows) {
        var grid = new DataGrid<PledgeOutcome>("dashboard.rows.empty");
        grid.link("dashboard.column.bloc", PledgeOutcome::bloc, one -> page(one.blocId(), "tien-do", one.year()));
        grid.text("dashboard.column.province", PledgeOutcome::province);
        grid.text(
                "dashboard.column.signed",
                one -> I18NProvider.translate(one.signed() ? "dashboard.signed.yes" : "dashboard.signed.no"));
        grid.date("dashboard.column.due", PledgeOutcome::dueOn);
        grid.number("dashboard.work.exceeded", PledgeOutcome::exceeded);
        grid.number("dashboard.work.met", PledgeOutcome::met)
                .setAutoWidth(false)
                .setWidth("6rem");
        grid.number("dashboard.work.notMet", PledgeOutcome::notMet);
        grid.number("dashboard.work.open", PledgeOutcome::open);
        return filled(grid, rows, PledgeOutcome::generated);
    }

    static Component reports(List<ReportOutcome> rows) {
        var grid = new DataGrid<ReportOutcome>("dashboard.rows.empty");
        grid.link("dashboard.column.bloc", ReportOutcome::bloc, one -> page(one.blocId(), "bao-cao", one.year()));
        grid.text("dashboard.column.province", ReportOutcome::province);
        grid.number("dashboard.work.onTime", ReportOutcome::onTime);
        grid.number("dashboard.work.late", ReportOutcome::late);
        grid.number("dashboard.work.missing", ReportOutcome::missing);
        grid.number("dashboard.column.behind", ReportOutcome::unitsBehind);
        return filled(grid, rows, ReportOutcome::generated);
    }

    static Component scorings(List<OpenScoring> rows) {
        var grid = new DataGrid<OpenScoring>("dashboard.rows.empty");
        grid.link("dashboard.column.bloc", OpenScoring::bloc, one -> page(one.blocId(), "cham-diem", one.year()));
        grid.text("dashboard.column.province", OpenScoring::province);
        grid.date("dashboard.column.due", OpenScoring::dueOn);
        grid.number("dashboard.column.openSheets", OpenScoring::open);
        grid.number("dashboard.column.size", OpenScoring::sheets);
        return filled(grid, rows, OpenScoring::generated);
    }

    private static <T> Component filled(DataGrid<T> grid, List<T> rows, ValueProvider<T, Boolean> generated) {
        grid.text(
                "dashboard.column.note",
                row -> generated.apply(row) ? I18NProvider.translate("dashboard.generated") : "");
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= PRINTED);
        return grid;
    }

    private static String page(long blocId, String segment, int year) {
        return "khoi/" + blocId + "/" + segment + "?nam=" + year;
    }
}
