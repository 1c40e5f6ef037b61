package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.RuleNotice;

/** A form in a window: fields in two columns, the broken rule above them, one verb that does it and closes. */
class FormDialog extends Dialog {

    private final FormLayout form = new FormLayout();

    /** @param command runs on the verb; the window closes unless a rule was broken */
    FormDialog(String title, String verb, Runnable command, Component... fields) {
        setHeaderTitle(title);
        setWidth("min(680px, 96vw)");
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("460px", 2));
        form.add(fields);
        var rules = new RuleNotice();
        add(rules, form);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(verb, click -> {
            if (rules.passes(command)) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }

    /** Lets these fields take the whole width. */
    FormDialog wide(Component... fields) {
        for (var field : fields) {
            form.setColspan(field, 2);
        }
        return this;
    }

    /** The value, or the rule that says what is missing. */
    static <T> T need(@Nullable T value, String key) {
        if (value == null) {
            throw new RuleViolation(key);
        }
        return value;
    }
}
