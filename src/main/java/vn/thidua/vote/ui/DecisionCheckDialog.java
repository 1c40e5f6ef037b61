package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.RoundResult;

/** The other person of the counting committee reads what was decided about open seats, and confirms it. */
class DecisionCheckDialog extends Dialog {

    DecisionCheckDialog(Console console, long roundId) {
        setHeaderTitle(getTranslation("vote.decide.check"));
        setWidth("min(520px, 94vw)");
        var rules = new RuleNotice();
        var open = console.services().votes().result(roundId).decisions().stream()
                .filter(decision -> !decision.confirmed())
                .toList();
        add(rules);
        open.forEach(decision -> add(new Paragraph(getTranslation(
                "vote.hall.decided",
                decision.label(),
                getTranslation("vote.decided." + decision.decider()),
                decision.reason()))));
        add(new Paragraph(getTranslation("vote.decide.final")));
        Dialogs.foot(this, getTranslation("vote.decide.confirm"), () -> {
            var done = open.stream()
                    .map(RoundResult.Decision::pos)
                    .allMatch(pos ->
                            rules.passes(() -> console.services().decisions().confirm(roundId, pos)));
            console.refresh();
            return done;
        });
    }
}
