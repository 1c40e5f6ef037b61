package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.AwardRow;
import vn.thidua.reward.AwardRuleKind;
import vn.thidua.reward.AwardRuleRow;
import vn.thidua.reward.AwardRuleService;
import vn.thidua.reward.EarlierRule;
import vn.thidua.reward.PaperKind;
import vn.thidua.reward.Rating;
import vn.thidua.reward.Recipient;
import vn.thidua.reward.Worded;
import vn.thidua.shared.ui.ComponentWords;

/** The fields of a new rule, as many as its kind needs. An award left open means every award. */
class AwardRuleForm {

    private final AwardRuleKind kind;
    private final AwardField award;
    private final AwardField needs;
    private final Select<PaperKind> paper = select("reward.rule.paper", PaperKind.values(), PaperKind.TOTRINH);
    private final Select<Rating> lowest = select("reward.rule.lowest", Rating.values(), Rating.TOT);
    private final Select<Recipient> recipient = select("reward.column.kind", Recipient.values(), Recipient.COLLECTIVE);
    private final IntegerField alternative = number("reward.rule.alternative", 1);
    private final IntegerField count = number("reward.rule.count", 1);
    private final IntegerField years = number("reward.rule.years", 5);
    private final Checkbox consecutive = new Checkbox(word("reward.rule.consecutive"));
    private final TextField ground = new TextField(word("reward.rule.ground"));
    private final DatePicker from = ComponentWords.datePicker(word("reward.award.column.validFrom"));
    private final TextField source = new TextField(word("reward.award.column.legalSource"));

    AwardRuleForm(AwardRuleKind kind, List<AwardRow> catalogue, LocalDate today) {
        this.kind = kind;
        award = new AwardField(catalogue);
        award.setClearButtonVisible(true);
        award.setHelperText(kind == AwardRuleKind.EARLIER ? "" : word("reward.rule.awardHint"));
        needs = new AwardField(catalogue);
        needs.setLabel(word("reward.rule.needsAward"));
        needs.setClearButtonVisible(true);
        from.setValue(today);
    }

    Component[] fields() {
        return switch (kind) {
            case DOSSIER -> new Component[] {award, paper, from, source};
            case RATING -> new Component[] {award, lowest, from, source};
            case EARLIER ->
                new Component[] {award, recipient, alternative, needs, count, years, consecutive, ground, from, source};
        };
    }

    /** Breaks a rule of {@link AwardRuleService}. */
    void save(AwardRuleService service) {
        var day = FormDialog.need(from.getValue(), "reward.field.dayMissing");
        var code = award.getValue() == null && kind != AwardRuleKind.EARLIER ? AwardRuleRow.EVERY_AWARD : award.code();
        switch (kind) {
            case DOSSIER -> service.addPaper(code, paper.getValue(), day, source.getValue());
            case RATING -> service.addRating(code, lowest.getValue(), day, source.getValue());
            case EARLIER ->
                service.addEarlier(new EarlierRule(
                        code,
                        recipient.getValue(),
                        orZero(alternative),
                        needs.getValue() == null ? null : needs.code(),
                        orZero(count),
                        orZero(years),
                        Boolean.TRUE.equals(consecutive.getValue()),
                        ground.getValue(),
                        day,
                        null,
                        source.getValue()));
        }
    }

    private static int orZero(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return Objects.requireNonNullElse(value, 0);
    }

    private static IntegerField number(String key, int value) {
        var field = new IntegerField(word(key));
        field.setValue(value);
        field.setMin(1);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static <E extends Worded> Select<E> select(String key, E[] codes, E chosen) {
        var select = new Select<E>();
        select.setLabel(word(key));
        select.setItems(codes);
        select.setItemLabelGenerator(RewardLabels::word);
        select.setValue(chosen);
        return select;
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
