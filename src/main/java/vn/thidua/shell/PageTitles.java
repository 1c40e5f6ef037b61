package vn.thidua.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import org.springframework.stereotype.Component;

/**
 * The title of a page: what the page itself says ({@link HasDynamicTitle}, in words), else the key in
 * {@link PageTitle}, else the key of its place in the navigation ({@link Menu}).
 */
@Component
class PageTitles {

    String of(com.vaadin.flow.component.Component page) {
        if (page instanceof HasDynamicTitle titled) {
            var words = titled.getPageTitle();
            return words == null ? "" : words;
        }
        var title = page.getClass().getAnnotation(PageTitle.class);
        if (title != null) {
            return I18NProvider.translate(title.value());
        }
        var menu = page.getClass().getAnnotation(Menu.class);
        return menu == null ? "" : I18NProvider.translate(menu.title());
    }

    /** The title of the browser's window and in its history; the last word of the request, after the router's own. */
    void showInBrowser(String words) {
        var product = I18NProvider.translate("shell.product");
        var title = words.isEmpty() ? product : words + " · " + product;
        var ui = UI.getCurrentOrThrow();
        ui.beforeClientResponse(ui, context -> ui.getPage().setTitle(title));
    }
}
