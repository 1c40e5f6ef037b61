package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.shared.ui.RuleNotice;

/** Gives a draft another name. */
class RenameDialog extends Dialog {

    RenameDialog(BoardServices services, BoardSnapshot.Head head) {
        setHeaderTitle(getTranslation("bloc.draft.rename"));
        setWidth("min(480px, 94vw)");
        var name = new TextField(getTranslation("bloc.draft.name"));
        name.setValue(head.name());
        name.setMaxLength(120);
        name.setWidthFull();
        name.setAutofocus(true);
        var rules = new RuleNotice().at("bloc.composition.nameTaken", name).at("shared.name.", name);
        add(rules, name);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(() -> services.compositions().rename(head.compositionId(), name.getValue()))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }
}
