package vn.thidua.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.identity.Preferences;
import vn.thidua.shared.Messages;

/** Sign in. In the demo profile the demo accounts stand below the form, ready to be chosen. */
@Route(value = "dang-nhap", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final ObjectProvider<DemoAccounts> demo;
    private final H1 product = new H1();
    private final Paragraph purpose = new Paragraph();
    private final LoginForm form = new LoginForm();
    private final Div below = new Div();
    private boolean locked;

    LoginView(CurrentUser currentUser, ObjectProvider<DemoAccounts> demo) {
        this.currentUser = currentUser;
        this.demo = demo;
        addClassName("login-view");
        form.setAction("dang-nhap");
        form.setForgotPasswordButtonVisible(false);
        below.addClassName("login-below");
        var brand = new Div(product, purpose);
        brand.addClassName("login-brand");
        var card = new Div(brand, form, below);
        card.addClassName("login-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var errors = event.getLocation().getQueryParameters().getParameters("error");
        locked = errors.contains("locked");
        form.setError(!errors.isEmpty());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        product.setText(getTranslation("identity.product"));
        purpose.setText(getTranslation("identity.purpose"));
        form.setI18n(words());
        below.removeAll();
        demo.ifAvailable(accounts -> below.add(new DemoAccountList(accounts, form)));
        below.add(languages());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.signIn.title");
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("identity.signIn.title"));
        words.getForm().setUsername(getTranslation("identity.login"));
        words.getForm().setPassword(getTranslation("identity.password"));
        words.getForm().setSubmit(getTranslation("identity.signIn"));
        var error = words.getErrorMessage();
        var kind = locked ? "locked" : "wrong";
        error.setTitle(getTranslation("identity.signIn." + kind + ".title"));
        error.setMessage(getTranslation("identity.signIn." + kind));
        error.setUsername(getTranslation("identity.login.required"));
        error.setPassword(getTranslation("identity.password.required"));
        return words;
    }

    private Div languages() {
        var choice = new Div();
        choice.addClassName("login-languages");
        for (var language : Messages.LANGUAGES) {
            var button =
                    new Button(getTranslation("identity.language." + language.getLanguage()), click -> speak(language));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.getElement().setAttribute("lang", language.toLanguageTag());
            button.getElement().setAttribute("aria-pressed", String.valueOf(language.equals(getLocale())));
            choice.add(button);
        }
        return choice;
    }

    private void speak(Locale language) {
        SessionPreferences.remember(language, VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
        SessionPreferences.apply(UI.getCurrent(), Preferences.DEFAULT.withLanguage(language));
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }
}
