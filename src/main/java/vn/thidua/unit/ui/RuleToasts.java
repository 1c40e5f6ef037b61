package vn.thidua.unit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Toasts;

/** For a step without a form: a broken rule is told in a toast. */
final class RuleToasts {

    private RuleToasts() {}

    static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuleViolation broken) {
            Toasts.error(I18NProvider.translate(broken.key(), broken.args()));
        }
    }
}
