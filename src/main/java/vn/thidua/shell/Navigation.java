package vn.thidua.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;

/** The left side: the product, the place one works for, and the pages the person may open. */
class Navigation extends Div {

    private final SideNav pages = new SideNav();
    private final Span place = new Span();

    Navigation() {
        getStyle().set("display", "contents");
        pages.addClassName("frame-nav");
        pages.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries().forEach(entry -> pages.addItem(item(entry)));
        add(brand(), pages);
    }

    /** Lets every link carry the year and province that were chosen, and names the place. */
    void keep(Scope wanted, @Nullable String placeName) {
        var parameters = wanted.writeTo(QueryParameters.empty());
        pages.getItems().forEach(item -> item.setQueryParameters(parameters));
        place.setText(placeName == null ? getTranslation("shell.place.all") : placeName);
    }

    private Anchor brand() {
        var mark = new Image("styles/icons/mark.svg", "");
        var name = new Span(getTranslation("shell.product"));
        name.addClassName("frame-brand-name");
        place.addClassName("frame-brand-place");
        var words = new Span(name, place);
        words.addClassName("frame-brand-words");
        var brand = new Anchor(".", mark, words);
        brand.addClassName("frame-brand");
        return brand;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setPrefixComponent(
                Glyph.of(entry.icon() == null ? "" : entry.icon()).create());
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }
}
