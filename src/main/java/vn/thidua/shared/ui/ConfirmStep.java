package vn.thidua.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before a step that cannot be undone, and only then: everything else is done at once and offers undo
 * ({@link Toasts#successWithUndo}).
 */
public class ConfirmStep extends Dialog {

    /**
     * @param title the step as a question, such as "Công bố thành phần khối năm 2027?"
     * @param consequence what will hold afterwards and cannot be taken back
     * @param verb word of the button that does it, such as "Công bố"
     */
    public ConfirmStep(String title, String consequence, String verb, Runnable step) {
        setHeaderTitle(title);
        setWidth("min(480px, 92vw)");
        add(new Paragraph(consequence));
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(verb, click -> {
            close();
            step.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }
}
