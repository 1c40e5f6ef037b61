package vn.thidua.unit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentService;
import vn.thidua.document.ui.FileUploadField;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.UnitEventKind;
import vn.thidua.unit.UnitPage;

/** Records an event of a unit: what happens, by which decision, and a sentence that says it before it is saved. */
class UnitEventDialog extends Dialog {

    private final EventParts parts;
    private final DatePicker effectiveOn = UnitWords.datePicker(getTranslation("unit.event.effectiveOn"));
    private final TextField decisionNo = new TextField(getTranslation("unit.event.decisionNo"));
    private final DatePicker decisionOn = UnitWords.datePicker(getTranslation("unit.event.decisionOn"));
    private final TextField note = new TextField(getTranslation("unit.event.note"));
    private final FileUploadField scan;
    private final Paragraph preview = new Paragraph();
    private final RuleNotice rules = new RuleNotice();
    private final Button save = new Button(getTranslation("unit.event.record"));

    UnitEventDialog(
            UnitPage unit,
            UnitEventKind kind,
            EventParts parts,
            DocumentService documents,
            LocalDate today,
            Runnable recorded) {
        this.parts = parts;
        scan = new FileUploadField(getTranslation("unit.event.scan"), documents, unit::provinceId);
        setHeaderTitle(getTranslation("unit.event.title", getTranslation(kind.key()), unit.name()));
        setWidth("min(640px, 96vw)");
        effectiveOn.setValue(today);
        effectiveOn.setRequiredIndicatorVisible(true);
        decisionNo.setMaxLength(80);
        decisionNo.setPlaceholder("12/QĐ-UBND");
        note.setMaxLength(1000);
        preview.addClassName("unit-preview");
        preview.getElement().setAttribute("role", "status");
        var form = new FormLayout();
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("460px", 2));
        parts.fields().forEach(field -> form.add(wide(form, field)));
        form.add(effectiveOn, decisionNo, decisionOn, note, wide(form, scan));
        add(rules, form, preview);
        parts.onChange(this::present);
        effectiveOn.addValueChangeListener(event -> present());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> {
            var day = effectiveOn.getValue();
            if (day != null && rules.passes(() -> parts.record(paper(day)))) {
                close();
                Toasts.success(getTranslation("unit.event.recorded", getTranslation(kind.key())));
                recorded.run();
            }
        });
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, save);
        present();
    }

    private static Component wide(FormLayout form, Component field) {
        form.setColspan(field, 2);
        return field;
    }

    private EventPaper paper(LocalDate day) {
        return new EventPaper(
                day, decisionNo.getValue(), decisionOn.getValue(), scan.getValue(), note.getValue(), "", "");
    }

    /** Says what will happen; saving is possible once everything needed is there. */
    private void present() {
        @Nullable String sentence = parts.preview();
        var day = effectiveOn.getValue();
        var complete = sentence != null && day != null;
        preview.setText(
                complete
                        ? getTranslation("unit.preview", UnitWords.day(day), sentence)
                        : getTranslation("unit.preview.incomplete"));
        save.setEnabled(complete);
    }
}
