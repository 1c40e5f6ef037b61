package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.thidua.score.ScoringDates;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;

/** Plans the last days of self-scoring, verification and explanation, to open a scoring or to move them. */
class OpenScoringDialog extends Dialog {

    private final DatePicker self = new DatePicker();
    private final DatePicker review = new DatePicker();
    private final DatePicker explain = new DatePicker();
    private final RuleNotice rules = new RuleNotice()
            .at("score.sheet.dates.self", self)
            .at("score.sheet.dates.review", review)
            .at("score.sheet.dates.explain", explain);

    OpenScoringDialog(String title, String consequence, String verb, ScoringDates dates, Consumer<ScoringDates> step) {
        setHeaderTitle(title);
        setWidth("min(520px, 92vw)");
        var fields = new Div(
                field(self, "score.grid.selfDue", dates.selfDue()),
                field(review, "score.grid.reviewDue", dates.reviewDue()),
                field(explain, "score.grid.explainDue", dates.explainDue()));
        fields.addClassName("sheet-dates");
        add(rules, new Paragraph(consequence), fields);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(verb, click -> {
            if (rules.passes(() -> step.accept(new ScoringDates(
                    required(self, "self"), required(review, "review"), required(explain, "explain"))))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }

    private DatePicker field(DatePicker field, String key, LocalDate value) {
        field.setLabel(getTranslation(key));
        field.setI18n(ComponentWords.datePicker());
        field.setValue(value);
        return field;
    }

    private static LocalDate required(DatePicker field, String name) {
        var day = field.getValue();
        if (day == null) {
            throw new RuleViolation("score.sheet.dates." + name + "Missing");
        }
        return day;
    }
}
