package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.dashboard.SavedViewQueries;
import vn.thidua.dashboard.SavedViewRow;
import vn.thidua.dashboard.SavedViewService;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** The own views, each with its name to change and a button that deletes it; deleting can be undone. */
class SavedViewDialog extends Dialog {

    private final SavedViewService service;
    private final SavedViewQueries queries;
    private final Runnable changed;
    private final Div list = new Div();
    private final RuleNotice rules = new RuleNotice();

    SavedViewDialog(SavedViewService service, SavedViewQueries queries, Runnable changed) {
        this.service = service;
        this.queries = queries;
        this.changed = changed;
        setHeaderTitle(getTranslation("dashboard.view.manage"));
        setWidth("min(520px, 94vw)");
        list.addClassName("saved-views");
        add(list, rules);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        fill();
    }

    private void fill() {
        list.removeAll();
        var mine = queries.mine();
        if (mine.isEmpty()) {
            list.add(new Paragraph(getTranslation("dashboard.view.none")));
        }
        mine.forEach(view -> list.add(row(view)));
        changed.run();
    }

    private Div row(SavedViewRow view) {
        var name = new TextField();
        name.setAriaLabel(getTranslation("dashboard.view.name"));
        name.setValue(view.name());
        name.setMaxLength(120);
        name.addValueChangeListener(change -> {
            if (change.isFromClient() && rules.passes(() -> service.rename(view.id(), change.getValue()))) {
                fill();
            }
        });
        var delete = new Button(Glyph.TRASH_2.create(), click -> {
            service.delete(view.id());
            fill();
            Toasts.successWithUndo(getTranslation("dashboard.view.deleted", view.name()), () -> {
                service.save(view.name(), view.address());
                fill();
            });
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("dashboard.view.delete", view.name()));
        var row = new Div(name, delete);
        row.addClassName("saved-view");
        return row;
    }
}
