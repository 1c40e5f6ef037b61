package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.SavedViewQueries;
import vn.thidua.dashboard.SavedViewRow;
import vn.thidua.dashboard.SavedViewService;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** The own views: opens one, keeps what is seen now, leads to the list where they are renamed and deleted. */
class SavedViewMenu extends MenuBar {

    private final SavedViewService service;
    private final SavedViewQueries queries;
    private final Supplier<String> address;
    private final MenuItem root;
    private @Nullable List<SavedViewRow> shown;

    /** @param address of what is seen now, inside the program */
    SavedViewMenu(SavedViewService service, SavedViewQueries queries, Supplier<String> address) {
        this.service = service;
        this.queries = queries;
        this.address = address;
        setI18n(ComponentWords.menuBar());
        root = addItem(Glyph.EYE.create());
        root.add(getTranslation("dashboard.view.menu"));
    }

    /** Reads the person's views again. */
    final void fill() {
        var mine = queries.mine();
        if (mine.equals(shown)) {
            return;
        }
        shown = mine;
        var menu = root.getSubMenu();
        menu.removeAll();
        mine.forEach(view -> menu.addItem(link(view)));
        if (!mine.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(getTranslation("dashboard.view.save"), click -> askName());
        if (!mine.isEmpty()) {
            menu.addItem(
                    getTranslation("dashboard.view.manage"),
                    click -> new SavedViewDialog(service, queries, this::fill).open());
        }
    }

    private static Anchor link(SavedViewRow view) {
        var link = new Anchor(view.address().isEmpty() ? "." : view.address(), view.name());
        link.addClassName("menu-link");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private void askName() {
        var dialog = new Dialog(getTranslation("dashboard.view.save"));
        var name = new TextField(getTranslation("dashboard.view.name"));
        name.setWidthFull();
        name.setMaxLength(120);
        name.focus();
        var rules = new RuleNotice().at("shared.name.", name);
        var save = new Button(getTranslation("dashboard.view.keep"), click -> {
            if (rules.passes(() -> service.save(name.getValue(), address.get()))) {
                dialog.close();
                fill();
                Toasts.success(getTranslation("dashboard.view.saved", name.getValue()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        var cancel = new Button(getTranslation("shared.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.setWidth("min(420px, 92vw)");
        dialog.add(name, rules);
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }
}
