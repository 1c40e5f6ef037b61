package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.pledge.PledgeHeader;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;

/** Theme, place and day of a pledge; of a signed one with the reason of the amendment. */
class HeaderDialog extends Dialog {

    HeaderDialog(PledgeContext context) {
        var head = context.page().head();
        setHeaderTitle(getTranslation("pledge.describe"));
        setWidth("min(560px, 94vw)");
        var theme = new TextArea(getTranslation("pledge.theme"));
        theme.setWidthFull();
        theme.setValue(head.theme());
        var place = new TextField(getTranslation("pledge.place.label"));
        place.setWidthFull();
        place.setValue(head.place());
        DatePicker day = ComponentWords.datePicker(getTranslation("pledge.day"));
        day.setValue(head.signedOn());
        var reason = new ReasonField(context);
        var rules = new RuleNotice()
                .at("pledge.theme.", theme)
                .at("pledge.place.", place)
                .at("pledge.amendment.reason.", reason);
        var layout = new VerticalLayout(rules, theme, place, day, reason);
        layout.setPadding(false);
        add(layout);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("shared.save"), click -> {
            var header = new PledgeHeader(theme.getValue(), place.getValue(), day.getValue());
            if (rules.passes(() -> context.desk()
                    .pledges()
                    .describe(context.blocId(), context.year(), header, head.version(), reason.getValue()))) {
                close();
                context.refresh().run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }
}
