package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocRow;
import vn.thidua.reward.ProposalDraft;
import vn.thidua.reward.ProposalRow;
import vn.thidua.reward.Rating;
import vn.thidua.reward.RewardType;

/** The fields of a proposal that is entered by hand. */
class ProposalForm {

    private final long provinceId;
    private final AwardField award;
    private final LaureateFields who;
    private final IntegerField year = new IntegerField(word("reward.column.year"));
    private final ComboBox<BlocRow> bloc = new ComboBox<>(word("reward.column.bloc"));
    private final Select<RewardType> type = new Select<>();
    private final Select<Rating> rating = new Select<>();
    private final TextArea achievement = new TextArea(word("reward.column.achievement"));

    ProposalForm(long provinceId, @Nullable Integer ofYear, RegisterTools tools, List<BlocRow> blocs) {
        this.provinceId = provinceId;
        award = tools.awardField();
        who = new LaureateFields(provinceId, tools.units());
        year.setValue(ofYear);
        bloc.setItems(blocs);
        bloc.setItemLabelGenerator(BlocRow::name);
        bloc.setClearButtonVisible(true);
        type.setLabel(word("reward.column.type"));
        type.setItems(RewardType.values());
        type.setItemLabelGenerator(RewardLabels::word);
        type.setValue(RewardType.CONG_TRANG);
        rating.setLabel(word("reward.column.rating"));
        rating.setItems(Rating.values());
        rating.setItemLabelGenerator(one -> one == null ? word("reward.rating.unknown") : RewardLabels.word(one));
        rating.setEmptySelectionAllowed(true);
        rating.setEmptySelectionCaption(word("reward.rating.unknown"));
    }

    Component[] fields() {
        var all = new ArrayList<Component>(List.of(award, year));
        all.addAll(Arrays.asList(who.fields()));
        all.addAll(List.of(type, bloc, rating, achievement));
        return all.toArray(Component[]::new);
    }

    Component wide() {
        return achievement;
    }

    void show(ProposalRow row) {
        award.choose(row.awardCode());
        year.setValue(row.year());
        who.show(row.who());
        type.setValue(row.rewardType());
        rating.setValue(row.rating());
        achievement.setValue(row.achievement());
        bloc.getListDataView()
                .getItems()
                .filter(one -> row.blocId() != null && one.blocId() == row.blocId())
                .findFirst()
                .ifPresent(bloc::setValue);
    }

    ProposalDraft draft() {
        return new ProposalDraft(
                provinceId,
                FormDialog.need(year.getValue(), "reward.field.yearMissing"),
                award.code(),
                bloc.getValue() == null ? null : bloc.getValue().blocId(),
                who.value(),
                type.getValue(),
                achievement.getValue(),
                rating.getValue());
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
