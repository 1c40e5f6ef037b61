package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** A bar of links from one page to its neighbours, the one that is shown marked; it scrolls sideways where it is narrow. */
public class PageBar extends Nav {

    /** Sideways only: the page stays where it is. Once the page has its shape. */
    private static final String INTO_VIEW = """
            requestAnimationFrame(() => {
              const bar = this.parentElement;
              bar.scrollLeft += this.getBoundingClientRect().right - bar.getBoundingClientRect().right;
            });
            """;

    /** @param label what the bar leads through, for screen readers */
    public PageBar(String label) {
        addClassNames("page-bar", "no-print");
        setAriaLabel(label);
    }

    /** Adds the next page. */
    public void link(String path, String title, boolean current) {
        var link = new Anchor(path, title);
        link.getElement().setAttribute("router-link", true);
        add(link);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs(INTO_VIEW);
        }
    }
}
