package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.shared.ui.RuleNotice;

/** Scores and votes of an announced question, and why the vote went against the order of the scores. */
class CompareDialog extends Dialog {

    CompareDialog(Console console, long roundId) {
        setHeaderTitle(getTranslation("vote.compare.title"));
        setWidth("min(820px, 96vw)");
        var comparison = console.services().votes().comparison(roundId);
        var reason = new TextField(getTranslation("vote.compare.reason"));
        reason.setWidthFull();
        reason.setValue(comparison.reason());
        var rules = new RuleNotice().at("vote.reason.", reason);
        add(new ComparisonTable(comparison), rules);
        if (!comparison.isAgainstScores()) {
            Dialogs.foot(this);
            return;
        }
        add(reason);
        Dialogs.foot(this, getTranslation("vote.compare.keep"), () -> {
            var done =
                    rules.passes(() -> console.services().motions().explain(comparison.motionId(), reason.getValue()));
            console.refresh();
            return done;
        });
    }
}
