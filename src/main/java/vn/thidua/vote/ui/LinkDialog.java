package vn.thidua.vote.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;

/** The link for the computer in the hall: made, shown once, revoked. */
class LinkDialog extends Dialog {

    private final Console console;
    private final Paragraph state = new Paragraph();
    private final Button revoke;
    private final Div made = new Div();
    private final RuleNotice rules = new RuleNotice();

    LinkDialog(Console console) {
        this.console = console;
        setHeaderTitle(getTranslation("vote.link.title"));
        setWidth("min(560px, 94vw)");
        var links = console.services().links();
        var meeting = console.facts().id();
        var make = new Button(
                getTranslation("vote.link.make"),
                click -> rules.passes(() -> {
                    shown(links.make(meeting));
                    load();
                }));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        revoke = new Button(
                getTranslation("vote.link.revoke"),
                click -> rules.passes(() -> {
                    links.revoke(meeting);
                    made.removeAll();
                    load();
                }));
        var actions = new Div(make, revoke);
        actions.addClassName("actions");
        add(new Paragraph(getTranslation("vote.link.sentence")), rules, state, actions, made);
        load();
        Dialogs.foot(this);
    }

    private void load() {
        var live = console.services().links().live(console.facts().id());
        revoke.setVisible(live.isPresent());
        state.setText(live.map(link -> getTranslation(
                        "vote.link.live",
                        link.createdBy(),
                        Moments.timeAndDay(
                                link.createdAt(), console.services().clock().getZone())))
                .orElse(getTranslation("vote.link.none")));
    }

    private void shown(String token) {
        var address = console.services().address().base() + "/man-hinh/" + token;
        var field = new TextField(getTranslation("vote.link.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("vote.link.once"));
        var copy = new Button(
                getTranslation("vote.link.copy"),
                Glyph.COPY.create(),
                click -> UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", address));
        made.removeAll();
        made.add(field, copy);
    }
}
