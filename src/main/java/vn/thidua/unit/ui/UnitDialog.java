package vn.thidua.unit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;
import vn.thidua.unit.ProvinceRow;
import vn.thidua.unit.UnitClass;
import vn.thidua.unit.UnitDraft;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitService;

/** The form of a unit, for a new one and for setting right what was written wrongly. */
class UnitDialog extends Dialog {

    private final Binder<UnitDraft> binder = new Binder<>(UnitDraft.class);
    private final ComboBox<ProvinceRow> province = new ComboBox<>(getTranslation("unit.province"));
    private final TextField name = new TextField(getTranslation("unit.name"));
    private final TextField shortName = new TextField(getTranslation("unit.shortName"));
    private final TextField code = new TextField(getTranslation("unit.code"));
    private final ComboBox<UnitClass> unitClass = new ComboBox<>(getTranslation("unit.class"));
    private final TextField contact = new TextField(getTranslation("unit.contact"));
    private final DatePicker validFrom = UnitWords.datePicker(getTranslation("unit.validFrom"));
    private final DatePicker validTo = UnitWords.datePicker(getTranslation("unit.validTo"));
    private final TextField source = new TextField(getTranslation("unit.source"));
    private final RuleNotice rules =
            new RuleNotice().at("unit.name.", name).at("unit.code.", code).at("shared.name.", name);

    /** A new unit. */
    UnitDialog(List<ProvinceRow> provinces, @Nullable Long chosenProvince, UnitService service, LongConsumer created) {
        this(provinces, service::register, "unit.create", created);
        var first = provinces.stream()
                .filter(one -> chosenProvince == null ? provinces.size() == 1 : one.id() == chosenProvince)
                .findFirst();
        first.ifPresent(province::setValue);
        unitClass.setValue(UnitClass.ADMINISTRATIVE);
    }

    /** Corrects a unit. */
    static UnitDialog correcting(UnitPage unit, UnitService service, Runnable corrected) {
        var place = new ProvinceRow(unit.provinceId(), "", unit.province(), null, null);
        var dialog = new UnitDialog(
                List.of(place),
                draft -> {
                    service.correct(unit.id(), unit.version(), draft);
                    return unit.id();
                },
                "unit.correct",
                id -> corrected.run());
        dialog.binder.readRecord(new UnitDraft(
                unit.provinceId(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.unitClass(),
                unit.contact(),
                unit.validFrom(),
                unit.validTo(),
                unit.source()));
        dialog.province.setReadOnly(true);
        dialog.name.setHelperText(dialog.getTranslation("unit.correct.hint"));
        return dialog;
    }

    private UnitDialog(
            List<ProvinceRow> provinces, ToLongFunction<UnitDraft> command, String titleKey, LongConsumer done) {
        setHeaderTitle(getTranslation(titleKey));
        setWidth("min(640px, 96vw)");
        province.setItems(provinces);
        province.setItemLabelGenerator(ProvinceRow::name);
        unitClass.setItems(UnitClass.values());
        unitClass.setItemLabelGenerator(one -> getTranslation(one.key()));
        name.setMaxLength(Names.MAX_LENGTH);
        shortName.setMaxLength(120);
        code.setMaxLength(120);
        contact.setMaxLength(500);
        source.setMaxLength(500);
        code.setHelperText(getTranslation("unit.code.hint"));
        bind(provinces);
        var form = new FormLayout(province, unitClass, name, shortName, code, contact, validFrom, validTo, source);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("460px", 2));
        form.setColspan(name, 2);
        form.setColspan(source, 2);
        add(rules, form);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("unit.save"), click -> save(command, done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private void bind(List<ProvinceRow> provinces) {
        binder.forField(province)
                .asRequired(getTranslation("unit.province.missing"))
                .withConverter(
                        row -> row == null ? null : row.id(),
                        id -> provinces.stream()
                                .filter(one -> id != null && one.id() == id)
                                .findFirst()
                                .orElse(null))
                .bind("provinceId");
        binder.forField(name).asRequired(getTranslation("shared.name.missing")).bind("name");
        binder.forField(unitClass)
                .asRequired(getTranslation("unit.class.missing"))
                .bind("unitClass");
        binder.forField(shortName).bind("shortName");
        binder.forField(code).bind("code");
        binder.forField(contact).bind("contact");
        binder.forField(validFrom).bind("validFrom");
        binder.forField(validTo).bind("validTo");
        binder.forField(source).bind("source");
    }

    private void save(ToLongFunction<UnitDraft> command, LongConsumer done) {
        try {
            var draft = binder.writeRecord();
            rules.passes(() -> {
                var id = command.applyAsLong(draft);
                close();
                Toasts.success(getTranslation("unit.saved", draft.name()));
                done.accept(id);
            });
        } catch (ValidationException incomplete) {
            // the fields say what is missing
        }
    }
}
