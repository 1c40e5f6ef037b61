package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.Decision;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;

/** Asks for the decision that a publication or an amendment rests on. */
class DecisionDialog extends Dialog {

    /** Takes a decision, for an amendment also the day from which it holds. */
    interface Step {
        void take(Decision decision, @Nullable LocalDate effectiveOn, String reason);
    }

    private final TextField number = new TextField(getTranslation("bloc.board.decisionNo"));
    private final DatePicker date = ComponentWords.datePicker(getTranslation("bloc.board.decisionOn"));
    private final DatePicker effective = ComponentWords.datePicker(getTranslation("bloc.board.effectiveOn"));
    private final TextField reason = new TextField(getTranslation("bloc.board.reason"));
    private final RuleNotice rules = new RuleNotice();

    /** @param keyPrefix {@code bloc.publish.} or {@code bloc.amendment.}: where title, consequence and verb stand */
    DecisionDialog(String keyPrefix, String compositionName, boolean withEffectiveDay, Step step) {
        setHeaderTitle(getTranslation(keyPrefix + "title", compositionName));
        setWidth("min(520px, 92vw)");
        number.setRequiredIndicatorVisible(true);
        number.setPlaceholder("…/QĐ-UBND");
        number.setWidthFull();
        number.setAutofocus(true);
        date.setRequiredIndicatorVisible(true);
        effective.setRequiredIndicatorVisible(true);
        effective.setVisible(withEffectiveDay);
        reason.setVisible(withEffectiveDay);
        reason.setWidthFull();
        var layout = new VerticalLayout(
                new Paragraph(getTranslation(keyPrefix + "consequence")), rules, number, date, effective, reason);
        layout.setPadding(false);
        add(layout);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(getTranslation(keyPrefix + "verb"), click -> {
            if (rules.passes(() -> step.take(
                    Decision.of(number.getValue(), date.getValue()), effective.getValue(), reason.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }
}
