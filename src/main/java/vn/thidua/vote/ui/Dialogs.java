package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BooleanSupplier;

/** The foot that the dialogs of the console share: leave, or do it. */
final class Dialogs {

    private Dialogs() {}

    /** A button that does it; the dialog closes where it was done. */
    static void foot(Dialog dialog, String verb, BooleanSupplier command) {
        var cancel = new Button(word("shared.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(verb, click -> {
            if (command.getAsBoolean()) {
                dialog.close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, go);
    }

    /** Only a button to leave. */
    static void foot(Dialog dialog) {
        dialog.getFooter().add(new Button(word("shared.close"), click -> dialog.close()));
    }

    static String word(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
