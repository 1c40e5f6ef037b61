package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.dashboard.OneUnitQueries;
import vn.thidua.dashboard.UnitSheet;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/** A unit on one page, to be printed before a meeting. */
@Route("don-vi/:unitId([0-9]{1,18})/mot-trang")
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
class OneUnitView extends Div implements BeforeEnterObserver, ScopedView, HasDynamicTitle, HasCrumbs {

    /** Rows of a table on paper. */
    private static final int ROWS = 10;

    private final OneUnitQueries queries;
    private final PageFile files;
    private long unitId;
    private String title = "";
    private String name = "";

    OneUnitView(OneUnitQueries queries, PageFile files) {
        this.queries = queries;
        this.files = files;
        addClassNames("dashboard", "sheet");
    }

    /** Path of the page, without a leading slash. */
    static String path(long unitId) {
        return "don-vi/" + unitId + "/mot-trang";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unitId = event.getRouteParameters()
                .getLong("unitId")
                .orElseThrow(() -> new NotFoundException("No unit is named"));
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var year = scope.year();
        if (year == null) {
            return;
        }
        var sheet = sheet(unitId, year);
        name = sheet.name();
        title = getTranslation("dashboard.onePage.of", name, String.valueOf(year));
        Words words = (key, args) -> getTranslation(key, args);
        add(new SheetBody(sheet.today(), new UnitSheetParts(words, sheet).parts(), ROWS, file(title, unitId, year)));
    }

    private UnitSheet sheet(long of, int year) {
        return queries.sheet(of, year).orElseThrow(() -> new NotFoundException("No such unit"));
    }

    /** Names the unit and year that were shown: the view may show another when the file is asked for. */
    private ExportMenu.Files file(String name, long of, int year) {
        return (format, language) ->
                files.of(name, year, words -> new UnitSheetParts(words, sheet(of, year)).parts(), format, language);
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("dashboard.onePage.unit") : title;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(name, "don-vi/" + unitId));
    }
}
