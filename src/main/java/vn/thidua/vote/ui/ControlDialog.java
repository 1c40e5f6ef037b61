package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.ControlService.Control;

/** Ballots everybody may know, sealed and opened by the round's own key: what was put in comes out. */
class ControlDialog extends Dialog {

    ControlDialog(Console console, long roundId) {
        setHeaderTitle(getTranslation("vote.control.title"));
        setWidth("min(560px, 94vw)");
        var rules = new RuleNotice();
        var list = new UnorderedList();
        var sum = new Paragraph();
        sum.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("vote.control.sentence")), rules, list, sum);
        rules.passes(() -> {
            var controls = console.services().control().tryBallots(roundId);
            controls.forEach(control -> list.add(new ListItem(getTranslation(
                    control.isRight() ? "vote.control.right" : "vote.control.wrong",
                    control.put(),
                    control.came().isEmpty() ? "–" : control.came()))));
            sum.setText(getTranslation(
                    "vote.control.sum",
                    controls.stream().filter(Control::isRight).count(),
                    controls.size()));
        });
        Dialogs.foot(this);
    }
}
