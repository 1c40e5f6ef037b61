package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import vn.thidua.reward.AwardDraft;
import vn.thidua.reward.AwardFamily;
import vn.thidua.reward.AwardLevel;
import vn.thidua.reward.AwardRow;
import vn.thidua.reward.Recipient;
import vn.thidua.shared.ui.ComponentWords;

/** The fields of an edition of an award. */
class AwardForm {

    private final TextField code = new TextField(word("reward.award.column.code"));
    private final TextField nameVi = new TextField(word("reward.award.column.nameVi"));
    private final TextField nameEn = new TextField(word("reward.award.column.nameEn"));
    private final Select<AwardFamily> family = new Select<>();
    private final Select<AwardLevel> level = new Select<>();
    private final CheckboxGroup<Recipient> recipients = new CheckboxGroup<>(word("reward.award.column.recipients"));
    private final TextField decidedBy = new TextField(word("reward.award.column.decidedBy"));
    private final BigDecimalField collective = new BigDecimalField(word("reward.award.column.multipleCollective"));
    private final BigDecimalField individual = new BigDecimalField(word("reward.award.column.multipleIndividual"));
    private final BigDecimalField percent = new BigDecimalField(word("reward.award.column.councilMinPercent"));
    private final TextField source = new TextField(word("reward.award.column.legalSource"));
    private final DatePicker validFrom = ComponentWords.datePicker(word("reward.award.column.validFrom"));

    AwardForm() {
        family.setLabel(word("reward.award.column.family"));
        family.setItems(AwardFamily.values());
        family.setItemLabelGenerator(RewardLabels::word);
        family.setValue(AwardFamily.BANG_KHEN);
        level.setLabel(word("reward.award.column.level"));
        level.setItems(AwardLevel.values());
        level.setItemLabelGenerator(RewardLabels::word);
        level.setValue(AwardLevel.TINH);
        recipients.setItems(Recipient.values());
        recipients.setItemLabelGenerator(RewardLabels::word);
        validFrom.setHelperText(word("reward.award.edition.hint"));
    }

    Component[] fields() {
        return new Component[] {
            code,
            validFrom,
            nameVi,
            nameEn,
            family,
            level,
            recipients,
            collective,
            individual,
            percent,
            decidedBy,
            source
        };
    }

    Component[] wide() {
        return new Component[] {nameVi, recipients, source};
    }

    /** Begins a new edition of the award; its code stays. */
    void show(AwardRow award) {
        code.setValue(award.code());
        code.setReadOnly(true);
        nameVi.setValue(award.nameVi());
        nameEn.setValue(award.nameEn());
        family.setValue(award.family());
        level.setValue(award.level());
        recipients.setValue(Recipient.parse(award.recipients()));
        decidedBy.setValue(award.decidedBy());
        collective.setValue(award.multipleCollective());
        individual.setValue(award.multipleIndividual());
        percent.setValue(award.councilMinPercent());
        source.setValue(award.legalSource());
        validFrom.setValue(award.validFrom());
    }

    AwardDraft draft() {
        return new AwardDraft(
                code.getValue().strip(),
                nameVi.getValue(),
                nameEn.getValue(),
                family.getValue(),
                level.getValue(),
                Set.copyOf(recipients.getValue()),
                decidedBy.getValue(),
                collective.getValue(),
                individual.getValue(),
                percent.getValue(),
                source.getValue(),
                "",
                FormDialog.need(validFrom.getValue(), "reward.field.dayMissing"));
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
