package vn.thidua.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.identity.DemoAccounts.DemoAccount;

/** The demo accounts below the sign-in form; a click fills the form. */
class DemoAccountList extends Div {

    DemoAccountList(DemoAccounts demo, LoginForm form) {
        addClassName("login-demo");
        add(new Paragraph(getTranslation("identity.demo.hint", demo.password())));
        demo.list().forEach(account -> add(choice(account, demo.password(), form)));
    }

    private static Button choice(DemoAccount account, String password, LoginForm form) {
        var login = new Span(account.login());
        login.addClassName("login-demo-login");
        var what = new Div(login, new Span(account.displayName()));
        what.addClassName("login-demo-account");
        var button = new Button(what, click -> fill(form, account.login(), password));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** The fields belong to the web component, so they are filled in the browser. */
    private static void fill(LoginForm form, String login, String password) {
        form.getElement()
                .executeJs(
                        "const of = name => document.querySelector(`vaadin-login-form [name=${name}]`);"
                                + "of('username').value = $0; of('password').value = $1; of('password').focus();",
                        login,
                        password);
    }
}
