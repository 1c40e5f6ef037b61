package vn.thidua.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/** The top: where I am, which year and province I see, search, my account. */
class TopBar extends Div {

    private final PageTitles titles;
    private final ScopeBar scopeBar;
    private final H1 title = new H1();
    private final Nav crumbs = new Nav();
    private final Button search;

    TopBar(PageTitles titles, ScopeBar scopeBar, AccountMenu account) {
        this.titles = titles;
        this.scopeBar = scopeBar;
        addClassName("frame-top");
        crumbs.addClassName("frame-crumbs");
        crumbs.setAriaLabel(getTranslation("shell.crumbs"));
        var heading = new Div(crumbs, title);
        heading.addClassName("frame-heading");
        search = searchButton();
        add(heading, scopeBar, search, account);
    }

    void onSearch(Runnable open) {
        search.addClickListener(click -> open.run());
    }

    /** Shows title, way back and controls of the page that was opened. */
    void show(@Nullable Component page, Location location, Scope scope) {
        var words = page == null ? "" : titles.of(page);
        title.setText(words);
        titles.showInBrowser(words);
        crumbs.removeAll();
        if (page instanceof HasCrumbs below) {
            below.crumbs().forEach(crumb -> {
                var link = new Anchor(crumb.url(), crumb.label());
                link.getElement().setAttribute("router-link", true);
                var separator = new Span("/");
                separator.getElement().setAttribute("aria-hidden", "true");
                crumbs.add(link, separator);
            });
        }
        crumbs.setVisible(crumbs.getComponentCount() > 0);
        scopeBar.setVisible(page instanceof ScopedView);
        if (page instanceof ScopedView view) {
            scopeBar.show(view, location, scope);
        }
    }

    private Button searchButton() {
        var button = new Button(getTranslation("shell.search"), Glyph.SEARCH.create());
        button.addClassName("frame-search");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.search.open"));
        button.setTooltipText(getTranslation("shell.search.open"));
        return button;
    }
}
