package vn.thidua.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.thidua.identity.IssuedPassword;

/** Shows a password that was made up, once. */
class IssuedPasswordDialog extends Dialog {

    IssuedPasswordDialog(IssuedPassword issued) {
        addClassName("issued-password");
        setHeaderTitle(getTranslation("identity.issued.title", issued.login()));
        setCloseOnOutsideClick(false);
        var password = new Span(issued.password());
        password.addClassName("issued-password-text");
        var copy = new Button(getTranslation("identity.issued.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        copy.addClickListener(
                click -> copy.getElement().executeJs("navigator.clipboard?.writeText($0)", issued.password()));
        var line = new Div(password, copy);
        line.addClassName("issued-password-line");
        add(new Paragraph(getTranslation("identity.issued.hint")), line);
        var done = new Button(getTranslation("identity.issued.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
