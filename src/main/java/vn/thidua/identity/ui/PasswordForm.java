package vn.thidua.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.thidua.identity.MyAccountService;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** Replaces the own password. */
class PasswordForm extends Div {

    private final MyAccountService service;
    private final PasswordField old = field("identity.password.old", "current-password");
    private final PasswordField wanted = field("identity.password.new", "new-password");
    private final PasswordField repeated = field("identity.password.repeat", "new-password");
    private final RuleNotice message = new RuleNotice();

    PasswordForm(MyAccountService service, Runnable changed) {
        this.service = service;
        addClassName("password-form");
        wanted.setHelperText(getTranslation("identity.password.hint"));
        var save = new Button(getTranslation("identity.password.change"), click -> {
            if (message.passes(this::change)) {
                Toasts.success(getTranslation("identity.password.changed"));
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(old, wanted, repeated, message, save);
    }

    private void change() {
        if (!wanted.getValue().equals(repeated.getValue())) {
            throw new RuleViolation("identity.password.differs");
        }
        service.changePassword(old.getValue(), wanted.getValue());
    }

    private PasswordField field(String key, String purpose) {
        var field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", purpose);
        return field;
    }
}
