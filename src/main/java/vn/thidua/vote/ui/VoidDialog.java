package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.HallRound;

/** Holds a ballot void, with the reason for the minutes. */
class VoidDialog extends Dialog {

    VoidDialog(Console console, HallRound round) {
        setHeaderTitle(getTranslation("vote.void.title", round.title()));
        setWidth("min(480px, 92vw)");
        var reason = new TextArea(getTranslation("vote.void.reason"));
        reason.setWidthFull();
        reason.setMaxLength(250);
        var rules = new RuleNotice().at("vote.reason.", reason);
        add(new Paragraph(getTranslation("vote.void.consequence")), rules, reason);
        Dialogs.foot(this, getTranslation("vote.void.verb"), () -> {
            var done = rules.passes(() -> console.services().rounds().holdVoid(round.id(), reason.getValue()));
            console.refresh();
            return done;
        });
    }
}
