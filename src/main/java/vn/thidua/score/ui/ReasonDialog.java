package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.thidua.shared.ui.RuleNotice;

/** Asks for a reason, an explanation or an answer, and does the step with it; a broken rule is told in the dialog. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea words = new TextArea();

    /**
     * @param title the step as a question
     * @param consequence what follows from it
     * @param label what is to be written
     * @param verb word of the button
     */
    ReasonDialog(String title, String consequence, String label, String verb, Consumer<String> step) {
        setHeaderTitle(title);
        setWidth("min(560px, 92vw)");
        words.setLabel(label);
        words.setWidthFull();
        words.setMinRows(3);
        words.setMaxLength(LONGEST);
        var rules = new RuleNotice();
        var body = new com.vaadin.flow.component.html.Div(rules);
        if (!consequence.isEmpty()) {
            body.add(new Paragraph(consequence));
        }
        body.add(words);
        add(body);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(verb, click -> {
            if (rules.passes(() -> step.accept(words.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
        words.focus();
    }

    ReasonDialog withText(String text) {
        words.setValue(text);
        return this;
    }
}
