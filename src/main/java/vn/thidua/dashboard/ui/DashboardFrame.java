package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.ui.PageBar;

/**
 * What stands around every page of the dashboard: the bar that leads from page to page, the tools, and the page's parts.
 * With other choices the tools stay where they are; only what they show changes.
 */
class DashboardFrame extends Div {

    /** Path of the pages but the first. */
    static final String PATH = "dieu-hanh/";

    private final DashboardPages pages;
    private final Div bar = new Div();
    private final ToolBar tools;
    private final LiveBody body;
    private final Words words = (key, args) -> getTranslation(key, args);

    DashboardFrame(DashboardPages pages, DashboardTools tools) {
        this.pages = pages;
        this.tools = tools.bar();
        body = new LiveBody(tools.live());
        addClassName("dashboard");
        add(bar, this.tools, body);
    }

    /** @param scope its year is set */
    void show(DashboardPage page, DashboardScope scope) {
        bar.removeAll();
        bar.add(pageBar(page, scope));
        tools.show(page, scope);
        body.show(() -> page.upcoming(scope, words));
    }

    private Component pageBar(DashboardPage shown, DashboardScope scope) {
        var links = new PageBar(getTranslation("dashboard.pages"));
        for (DashboardPage page : pages.all()) {
            links.link(address(page, scope), page.title(words), page.key().equals(shown.key()));
        }
        return links;
    }

    /** Path of a page, with a slash between its words and none in front. */
    static String path(DashboardPage page) {
        return page.key().isEmpty() ? "" : PATH + page.key();
    }

    /** Address of a page with the same choices. */
    static String address(DashboardPage page, DashboardScope scope) {
        var address = path(page) + scope.query();
        return address.isEmpty() ? "." : address;
    }
}
