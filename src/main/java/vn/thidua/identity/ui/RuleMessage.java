package vn.thidua.identity.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.shared.RuleViolation;

/** The place in a form where a broken rule is told, next to what was entered. */
class RuleMessage extends Div {

    RuleMessage() {
        addClassName("rule-message");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Runs the command; a broken rule is shown here instead. Returns whether all went well. */
    boolean guard(Runnable command) {
        try {
            command.run();
            setVisible(false);
            return true;
        } catch (RuleViolation violation) {
            setText(getTranslation(violation.key(), violation.args()));
            setVisible(true);
            return false;
        }
    }
}
