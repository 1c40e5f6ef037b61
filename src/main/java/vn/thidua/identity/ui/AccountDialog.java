package vn.thidua.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import vn.thidua.identity.AccountQueries;
import vn.thidua.identity.AccountRow;
import vn.thidua.identity.AccountService;
import vn.thidua.identity.GrantPlaces;
import vn.thidua.shared.ui.RuleNotice;

/** One account: name and roles, lock, password, and what happened to it. */
class AccountDialog extends Dialog {

    private static final int LOG_LINES = 100;

    private final AccountQueries queries;
    private final AccountService service;
    private final GrantPlaces places;
    private final Clock clock;
    private final Runnable changed;
    private final TextField displayName = new TextField(getTranslation("identity.displayName"));
    private final GrantsField grants;
    private final RuleNotice message = new RuleNotice();
    private final Div state = new Div();
    private final Div log = new Div();
    private AccountRow shown;

    AccountDialog(
            long accountId,
            AccountQueries queries,
            AccountService service,
            GrantPlaces places,
            Clock clock,
            Runnable changed) {
        this.queries = queries;
        this.service = service;
        this.places = places;
        this.clock = clock;
        this.changed = changed;
        this.grants = new GrantsField(places);
        this.shown = queries.find(accountId).orElseThrow();
        addClassName("account-dialog");
        state.addClassName("account-actions");
        displayName.setMaxLength(120);
        displayName.setWidthFull();
        var history = new Details(getTranslation("identity.log.title"), log);
        history.setOpened(true);
        history.setWidthFull();
        add(state, displayName, grants, message, history);
        var save = new Button(getTranslation("identity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), save);
        show();
    }

    private void show() {
        setHeaderTitle(getTranslation("identity.account.title", shown.login()));
        displayName.setValue(shown.displayName());
        grants.setValue(shown.grants());
        state.removeAll();
        state.add(AccountState.chip(shown, clock), lockButton());
        state.add(action("identity.password.reset", this::resetPassword));
        log.removeAll();
        log.add(new AccountLogList(queries.log(shown.id(), LOG_LINES), places, clock));
    }

    private Button lockButton() {
        return shown.state() == AccountRow.State.OPEN
                ? action("identity.lock", () -> service.lock(shown.id()))
                : action("identity.unlock", () -> service.unlock(shown.id()));
    }

    /** A button that asks before it acts. */
    private Button action(String key, Runnable command) {
        var button = new Button(
                getTranslation(key),
                click -> new ConfirmDialog(
                                getTranslation(key + ".ask", shown.login()),
                                getTranslation(key + ".effect"),
                                getTranslation(key),
                                confirm -> perform(command),
                                getTranslation("identity.cancel"),
                                cancel -> {})
                        .open());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void perform(Runnable command) {
        if (message.passes(command)) {
            changed.run();
            shown = queries.find(shown.id()).orElseThrow();
            show();
        }
    }

    private void resetPassword() {
        new IssuedPasswordDialog(service.resetPassword(shown.id())).open();
    }

    private void save() {
        if (message.passes(
                () -> service.change(shown.id(), shown.version(), displayName.getValue(), grants.getValue()))) {
            close();
            changed.run();
        }
    }
}
