package vn.thidua.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.thidua.meeting.SeatLine;
import vn.thidua.shared.ui.RuleNotice;

/** Replaces a card, with the reason; the old one is worth nothing from then on. */
class ReplaceCardDialog extends Dialog {

    ReplaceCardDialog(SeatLine line, Consumer<String> replace) {
        setHeaderTitle(getTranslation("meeting.cards.replaceOf", line.unitName()));
        setWidth("min(480px, 92vw)");
        var reason = new TextField(getTranslation("meeting.cards.reason"));
        reason.setWidthFull();
        var rules = new RuleNotice().at("meeting.seat.reasonMissing", reason);
        add(new Paragraph(getTranslation("meeting.cards.replaceConsequence")), rules, reason);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(getTranslation("meeting.cards.replace"), click -> {
            if (rules.passes(() -> replace.accept(reason.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }
}
