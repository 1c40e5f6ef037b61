package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.ui.PageBar;

/** What stands around every page of the dashboard: the bar that leads from page to page, and the page's parts. */
class DashboardFrame extends Div {

    /** Path of the pages but the first. */
    static final String PATH = "dieu-hanh/";

    private final DashboardPages pages;
    private final DashboardTools tools;
    private final Words words = (key, args) -> getTranslation(key, args);

    DashboardFrame(DashboardPages pages, DashboardTools tools) {
        this.pages = pages;
        this.tools = tools;
        addClassName("dashboard");
    }

    /** @param scope its year is set */
    void show(DashboardPage page, DashboardScope scope) {
        removeAll();
        var body = new LiveBody(tools.live(), () -> page.parts(scope, words));
        add(bar(page, scope), tools.bar(page, scope), body);
    }

    private Component bar(DashboardPage shown, DashboardScope scope) {
        var bar = new PageBar(getTranslation("dashboard.pages"));
        for (DashboardPage page : pages.all()) {
            bar.link(address(page, scope), page.title(words), page.key().equals(shown.key()));
        }
        return bar;
    }

    /** Address of a page with the same choices. */
    static String address(DashboardPage page, DashboardScope scope) {
        var path = page.key().isEmpty() ? "" : PATH + page.key();
        var query = scope.query();
        return path.isEmpty() && query.isEmpty() ? "." : path + query;
    }
}
