package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.shared.RuleViolation;

/** Tells why something did not happen at once and offers to do it all the same or to leave things as they are. */
class ChoiceDialog extends Dialog {

    ChoiceDialog(RuleViolation conflict, String goKey, String keepKey, Runnable go) {
        setHeaderTitle(getTranslation("bloc.board.conflict"));
        setWidth("min(520px, 92vw)");
        add(new Paragraph(getTranslation(conflict.key(), conflict.args())));
        var keep = new Button(getTranslation(keepKey), click -> close());
        keep.setAutofocus(true);
        var doIt = new Button(getTranslation(goKey), click -> {
            close();
            go.run();
        });
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, doIt);
    }
}
