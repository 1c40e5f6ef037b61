package vn.thidua.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.GrantPlaces;
import vn.thidua.identity.MyAccountService;

/** The own account: password, language and colours, and what the person may do. */
@Route("tai-khoan-cua-toi")
@PermitAll
class MyAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyAccountService service;
    private final CurrentUser currentUser;
    private final GrantPlaces places;

    MyAccountView(MyAccountService service, CurrentUser currentUser, ObjectProvider<GrantPlaces> places) {
        this.service = service;
        this.currentUser = currentUser;
        this.places = places.getIfAvailable(PlacesById::new);
        addClassName("my-account-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.mine.title");
    }

    private void show() {
        removeAll();
        if (currentUser.isPasswordChangeDue()) {
            var due = new Paragraph(getTranslation("identity.password.due"));
            due.addClassName("password-due");
            add(due);
        }
        var person = currentUser.require();
        var roles = new GrantWords(places, person.grants()).say(person.grants(), this::getTranslation);
        add(
                section(
                        person.displayName(),
                        new Paragraph(getTranslation("identity.mine.login", person.login())),
                        new Paragraph(getTranslation("identity.mine.roles", roles))),
                section(getTranslation("identity.password.change"), new PasswordForm(service, this::show)),
                section(getTranslation("identity.preferences"), new PreferencesForm(service, this::show)));
    }

    private static Div section(String title, Component... parts) {
        var section = new Div(new H2(title));
        section.addClassName("my-account-section");
        section.add(parts);
        return section;
    }
}
