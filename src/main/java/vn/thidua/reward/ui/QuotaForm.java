package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.thidua.bloc.BlocRow;
import vn.thidua.reward.CatalogueQueries;
import vn.thidua.reward.QuotaDraft;
import vn.thidua.reward.QuotaKind;
import vn.thidua.reward.QuotaScope;
import vn.thidua.unit.UnitFilter;
import vn.thidua.unit.UnitRow;

/** The fields of a quota; those that do not fit the scope are hidden. */
class QuotaForm {

    private final long provinceId;
    private final int year;
    private final AwardField award;
    private final Select<QuotaScope> scope = new Select<>();
    private final Select<QuotaKind> kind = new Select<>();
    private final ComboBox<BlocRow> bloc = new ComboBox<>(word("reward.column.bloc"));
    private final ComboBox<CatalogueQueries.BlocGroupName> group = new ComboBox<>(word("reward.quota.group"));
    private final ComboBox<UnitRow> unit = new ComboBox<>(word("reward.field.unit"));
    private final IntegerField count = new IntegerField(word("reward.quota.maxCount"));
    private final BigDecimalField percent = new BigDecimalField(word("reward.quota.maxPercent"));
    private final TextField source = new TextField(word("reward.column.source"));

    QuotaForm(
            long provinceId,
            int year,
            RegisterTools tools,
            List<BlocRow> blocs,
            List<CatalogueQueries.BlocGroupName> groups) {
        this.provinceId = provinceId;
        this.year = year;
        award = tools.awardField();
        scope.setLabel(word("reward.quota.scope"));
        scope.setItems(QuotaScope.values());
        scope.setItemLabelGenerator(RewardLabels::word);
        scope.setValue(QuotaScope.BLOC);
        scope.addValueChangeListener(change -> fit());
        kind.setLabel(word("reward.quota.kind"));
        kind.setItems(QuotaKind.values());
        kind.setItemLabelGenerator(RewardLabels::word);
        kind.setValue(QuotaKind.ANY);
        bloc.setItems(blocs);
        bloc.setItemLabelGenerator(BlocRow::name);
        bloc.addValueChangeListener(change -> group.setItems(groups.stream()
                .filter(one -> change.getValue() != null
                        && one.blocId() == change.getValue().blocId())
                .toList()));
        group.setItemLabelGenerator(CatalogueQueries.BlocGroupName::name);
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setItemsPageable((page, text) -> tools.units()
                .search(new UnitFilter(text == null ? "" : text, provinceId, null, null, false), page)
                .getContent());
        count.setHelperText(word("reward.quota.zero"));
        fit();
    }

    private void fit() {
        var chosen = scope.getValue();
        bloc.setVisible(chosen == QuotaScope.BLOC || chosen == QuotaScope.GROUP);
        group.setVisible(chosen == QuotaScope.GROUP);
        unit.setVisible(chosen == QuotaScope.UNIT);
        percent.setVisible(chosen != QuotaScope.UNIT);
    }

    Component[] fields() {
        return new Component[] {award, scope, bloc, group, unit, kind, count, percent, source};
    }

    QuotaDraft draft() {
        var chosen = scope.getValue();
        var ofBloc = chosen == QuotaScope.BLOC || chosen == QuotaScope.GROUP;
        return new QuotaDraft(
                provinceId,
                year,
                award.code(),
                chosen,
                ofBloc && bloc.getValue() != null ? bloc.getValue().blocId() : null,
                chosen == QuotaScope.GROUP && group.getValue() != null
                        ? group.getValue().name()
                        : "",
                chosen == QuotaScope.UNIT && unit.getValue() != null
                        ? unit.getValue().id()
                        : null,
                kind.getValue(),
                count.getValue(),
                chosen == QuotaScope.UNIT ? null : percent.getValue(),
                source.getValue());
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
