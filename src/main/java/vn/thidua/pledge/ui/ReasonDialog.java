package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.thidua.shared.ui.RuleNotice;

/** Asks for the reason of an amendment before it is made. */
class ReasonDialog extends Dialog {

    ReasonDialog(String title, Consumer<String> command, Runnable refresh) {
        setHeaderTitle(title);
        setWidth("min(520px, 94vw)");
        var reason = new TextField(getTranslation("pledge.amendment.reason"));
        reason.setWidthFull();
        var rules = new RuleNotice().at("pledge.amendment.reason.", reason);
        add(new Paragraph(getTranslation("pledge.amendment.reason.hint")), rules, reason);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(getTranslation("pledge.amend"), click -> {
            if (rules.passes(() -> command.accept(reason.getValue()))) {
                close();
                refresh.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }
}
