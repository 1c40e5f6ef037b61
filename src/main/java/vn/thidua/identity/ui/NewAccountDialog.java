package vn.thidua.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import vn.thidua.identity.AccountService;
import vn.thidua.identity.Grant;
import vn.thidua.identity.GrantPlaces;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.RuleNotice;

/** Creates an account and shows its first password once. */
class NewAccountDialog extends Dialog {

    private final AccountService service;
    private final Runnable changed;
    private final TextField login = new TextField(getTranslation("identity.login"));
    private final TextField displayName = new TextField(getTranslation("identity.displayName"));
    private final GrantsField grants;
    private final RuleNotice message = new RuleNotice();

    NewAccountDialog(AccountService service, GrantPlaces places, Runnable changed) {
        this.service = service;
        this.changed = changed;
        this.grants = new GrantsField(places);
        addClassName("account-dialog");
        setHeaderTitle(getTranslation("identity.accounts.create"));
        login.setHelperText(getTranslation("identity.login.hint"));
        login.setAllowedCharPattern("[a-z0-9._-]");
        login.setMaxLength(60);
        login.setRequiredIndicatorVisible(true);
        login.setAutofocus(true);
        displayName.setMaxLength(120);
        displayName.setRequiredIndicatorVisible(true);
        grants.setValue(Set.of(Grant.everywhere(Roles.BOARD)));
        var form = new FormLayout(login, displayName);
        form.setAutoResponsive(true);
        add(form, grants, message);
        var save = new Button(getTranslation("identity.accounts.create"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), save);
    }

    private void save() {
        message.passes(() -> {
            var issued = service.create(login.getValue(), displayName.getValue(), grants.getValue());
            close();
            changed.run();
            new IssuedPasswordDialog(issued).open();
        });
    }
}
