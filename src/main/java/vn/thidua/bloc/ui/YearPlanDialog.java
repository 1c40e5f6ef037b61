package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.YearPlan;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** Theme, deadlines and settings of an emulation year. */
class YearPlanDialog extends Dialog {

    private final TextArea theme = new TextArea(getTranslation("bloc.plan.theme"));
    private final DatePicker registration = ComponentWords.datePicker(getTranslation("bloc.plan.registration"));
    private final DatePicker pledge = ComponentWords.datePicker(getTranslation("bloc.plan.pledge"));
    private final DatePicker midyear = ComponentWords.datePicker(getTranslation("bloc.plan.midyear"));
    private final DatePicker yearend = ComponentWords.datePicker(getTranslation("bloc.plan.yearend"));
    private final Checkbox several = new Checkbox(getTranslation("bloc.plan.several"));
    private final RuleNotice rules = new RuleNotice().at("bloc.year.themeTooLong", theme);

    YearPlanDialog(BoardServices services, BoardSnapshot.Head head) {
        setHeaderTitle(getTranslation("bloc.plan.title", String.valueOf(head.year()), head.provinceName()));
        setWidth("min(560px, 94vw)");
        theme.setWidthFull();
        services.queries().plan(head.yearId()).ifPresent(this::show);
        var layout = new VerticalLayout(rules, theme, registration, pledge, midyear, yearend, several);
        layout.setPadding(false);
        add(layout);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(() -> services.compositions().planYear(head.yearId(), value()))) {
                close();
                Toasts.success(getTranslation("bloc.board.saved"));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private void show(YearPlan plan) {
        theme.setValue(plan.theme());
        registration.setValue(plan.registrationDueOn());
        pledge.setValue(plan.pledgeDueOn());
        midyear.setValue(plan.midyearDueOn());
        yearend.setValue(plan.yearendDueOn());
        several.setValue(plan.severalBlocsAllowed());
    }

    private YearPlan value() {
        return new YearPlan(
                theme.getValue(),
                registration.getValue(),
                pledge.getValue(),
                midyear.getValue(),
                yearend.getValue(),
                several.getValue());
    }
}
