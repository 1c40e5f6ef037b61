package vn.thidua.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.Party;
import vn.thidua.report.ReportField;
import vn.thidua.report.ReportKind;
import vn.thidua.report.ReportRuleService;
import vn.thidua.report.RuleDraft;
import vn.thidua.report.RuleRow;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;

/** Adds a rule of a province, or changes or removes one. */
class RuleDialog extends Dialog {

    private final ReportRuleService service;
    private final long province;
    private final @Nullable RuleRow rule;
    private final Runnable done;
    private final Select<ReportKind> kind = new Select<>();
    private final Select<Party> from = new Select<>();
    private final IntegerField day = new IntegerField();
    private final IntegerField month = new IntegerField();
    private final Checkbox nextYear = new Checkbox();
    private final DatePicker validFrom;
    private final DatePicker validTo;
    private final CheckboxGroup<ReportField> required = new CheckboxGroup<>();
    private final TextArea source = new TextArea();
    private final Checkbox sourced = new Checkbox();
    private final RuleNotice rules =
            new RuleNotice().at("report.rule.source.", source).at("report.rule.day", day);

    RuleDialog(ReportRuleService service, long province, @Nullable RuleRow rule, Runnable done) {
        this.service = service;
        this.province = province;
        this.rule = rule;
        this.done = done;
        setHeaderTitle(getTranslation(rule == null ? "report.rules.add" : "report.rules.change"));
        setWidth("min(640px, 94vw)");
        validFrom = ComponentWords.datePicker(getTranslation("report.rules.validFrom"));
        validTo = ComponentWords.datePicker(getTranslation("report.rules.validTo"));
        rules.at("report.rule.validity", validTo).at("report.rule.overlap", validFrom);
        label();
        fill();
        add(new FormLayout(kind, from, day, month, nextYear, sourced, validFrom, validTo, required, source), rules);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("report.rules.save"), click -> finish(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (rule != null) {
            getFooter()
                    .add(new Button(
                            getTranslation("report.rules.remove"), click -> finish(() -> service.remove(rule.id()))));
        }
        getFooter().add(cancel, save);
    }

    private void label() {
        kind.setLabel(getTranslation("report.column.kind"));
        kind.setItems(ReportKind.values());
        kind.setItemLabelGenerator(ReportWords::kind);
        from.setLabel(getTranslation("report.rules.from"));
        from.setItems(Party.UNIT, Party.HEAD);
        from.setItemLabelGenerator(party -> getTranslation(party.key()));
        day.setLabel(getTranslation("report.rules.dueDay"));
        month.setLabel(getTranslation("report.rules.dueMonth"));
        nextYear.setLabel(getTranslation("report.rules.nextYear"));
        required.setLabel(getTranslation("report.rules.required"));
        required.setItems(ReportField.OF_A_BLOC);
        required.setItemLabelGenerator(field -> getTranslation(field.key()));
        source.setLabel(getTranslation("report.rules.source"));
        sourced.setLabel(getTranslation("report.rules.sourced"));
    }

    private void fill() {
        kind.setValue(rule == null ? ReportKind.QUARTER_1 : rule.kind());
        from.setValue(rule == null ? Party.UNIT : rule.from());
        kind.setReadOnly(rule != null);
        from.setReadOnly(rule != null);
        if (rule != null) {
            day.setValue(rule.dueDay());
            month.setValue(rule.dueMonth());
            nextYear.setValue(rule.nextYear());
            validFrom.setValue(rule.validFrom());
            validTo.setValue(rule.validTo());
            required.setValue(rule.required());
            source.setValue(rule.source());
            sourced.setValue(rule.sourced());
        }
    }

    private void finish(Runnable command) {
        if (validFrom.getValue() == null) {
            validFrom.setInvalid(true);
            validFrom.setErrorMessage(getTranslation("shared.required"));
            return;
        }
        if (rules.passes(command)) {
            close();
            done.run();
        }
    }

    private void save() {
        var draft = new RuleDraft(
                province,
                kind.getValue(),
                from.getValue(),
                Objects.requireNonNullElse(day.getValue(), 0),
                Objects.requireNonNullElse(month.getValue(), 0),
                nextYear.getValue(),
                validFrom.getValue(),
                validTo.getValue(),
                required.getValue(),
                source.getValue(),
                sourced.getValue());
        if (rule == null) {
            service.add(draft);
        } else {
            service.change(rule.id(), rule.version(), draft);
        }
    }
}
