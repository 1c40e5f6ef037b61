package vn.thidua.identity.ui;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sign in. */
@Route(value = "dang-nhap", autoLayout = false)
@AnonymousAllowed
class LoginView extends VerticalLayout {

    LoginView() {
        var form = new LoginForm();
        form.setAction("dang-nhap");
        add(form);
    }
}
