package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.AwardRow;
import vn.thidua.reward.RegisterRow;
import vn.thidua.reward.RewardDecision;
import vn.thidua.reward.RewardEntry;
import vn.thidua.reward.RewardType;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.unit.UnitQueries;

/** The fields of a decided reward, for entering one and for correcting it. */
class RewardForm {

    private final long provinceId;
    private final AwardField award;
    private final LaureateFields who;
    private final IntegerField year = new IntegerField(word("reward.column.year"));
    private final Select<RewardType> type = new Select<>();
    private final TextField field = new TextField(word("reward.column.field"));
    private final TextArea achievement = new TextArea(word("reward.column.achievement"));
    private final TextField decisionNo = new TextField(word("reward.column.decisionNo"));
    private final DatePicker decidedOn = ComponentWords.datePicker(word("reward.column.decidedOn"));
    private final TextField decidedBy = new TextField(word("reward.column.decidedBy"));
    private final BigDecimalField money = new BigDecimalField(word("reward.field.money"));
    private final TextField source = new TextField(word("reward.column.source"));
    private @Nullable Long blocId;

    RewardForm(long provinceId, @Nullable Integer ofYear, List<AwardRow> catalogue, UnitQueries units) {
        this.provinceId = provinceId;
        award = new AwardField(catalogue);
        award.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                decidedBy.setValue(change.getValue().decidedBy());
            }
        });
        who = new LaureateFields(provinceId, units);
        year.setValue(ofYear);
        type.setLabel(word("reward.column.type"));
        type.setItems(RewardType.values());
        type.setItemLabelGenerator(RewardLabels::word);
        type.setValue(RewardType.CONG_TRANG);
        money.setHelperText(word("reward.field.money.hint"));
        decisionNo.setPlaceholder("…/QĐ-UBND");
    }

    Component[] fields() {
        var all = new ArrayList<Component>(List.of(award, year));
        all.addAll(Arrays.asList(who.fields()));
        all.addAll(List.of(type, field, decisionNo, decidedOn, decidedBy, money, achievement, source));
        return all.toArray(Component[]::new);
    }

    Component[] wide() {
        return new Component[] {achievement, source};
    }

    void show(RegisterRow row) {
        award.choose(row.awardCode());
        year.setValue(row.year());
        who.show(new vn.thidua.reward.Laureate(
                row.recipientKind(),
                row.unitId(),
                row.recipientName(),
                row.recipientTitle(),
                row.position(),
                row.workplace(),
                row.personClass(),
                row.smallCollective()));
        type.setValue(row.rewardType() == null ? RewardType.CONG_TRANG : row.rewardType());
        field.setValue(row.field());
        achievement.setValue(row.achievement());
        decisionNo.setValue(row.decisionNo());
        decidedOn.setValue(row.decidedOn());
        decidedBy.setValue(row.decidedBy());
        money.setValue(row.money());
        source.setValue(row.source());
        blocId = row.blocId();
    }

    RewardEntry entry() {
        return new RewardEntry(
                provinceId,
                FormDialog.need(year.getValue(), "reward.field.yearMissing"),
                award.code(),
                blocId,
                who.value(),
                type.getValue(),
                field.getValue(),
                achievement.getValue(),
                RewardDecision.of(decisionNo.getValue(), decidedOn.getValue(), decidedBy.getValue()),
                money.getValue(),
                source.getValue());
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
