package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.Laureate;
import vn.thidua.reward.PersonClass;
import vn.thidua.reward.Recipient;
import vn.thidua.unit.UnitFilter;
import vn.thidua.unit.UnitQueries;
import vn.thidua.unit.UnitRow;

/** The fields that say who is proposed or rewarded; those that do not fit the kind are hidden. */
class LaureateFields {

    private final Select<Recipient> kind = new Select<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField title = new TextField();
    private final TextField position = new TextField();
    private final TextField workplace = new TextField();
    private final Select<PersonClass> personClass = new Select<>();
    private final Checkbox small = new Checkbox();
    private final UnitQueries units;

    LaureateFields(long provinceId, UnitQueries units) {
        this.units = units;
        kind.setLabel(word("reward.column.kind"));
        kind.setItems(Recipient.values());
        kind.setItemLabelGenerator(RewardLabels::word);
        kind.setValue(Recipient.COLLECTIVE);
        kind.addValueChangeListener(change -> fit());
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setClearButtonVisible(true);
        unit.setItemsPageable((page, text) -> units.search(
                        new UnitFilter(text == null ? "" : text, provinceId, null, null, true), page)
                .getContent());
        title.setLabel(word("reward.list.title"));
        position.setLabel(word("reward.column.position"));
        workplace.setLabel(word("reward.field.workplace"));
        personClass.setLabel(word("reward.field.personClass"));
        personClass.setItems(PersonClass.values());
        personClass.setItemLabelGenerator(RewardLabels::word);
        small.setLabel(word("reward.field.small"));
        small.addValueChangeListener(change -> fit());
        fit();
    }

    Component[] fields() {
        return new Component[] {kind, unit, small, title, name, position, personClass, workplace};
    }

    private void fit() {
        var chosen = kind.getValue();
        var whole = chosen == Recipient.COLLECTIVE && !small.getValue();
        unit.setLabel(word(chosen == Recipient.COLLECTIVE ? "reward.field.unit" : "reward.field.unitOf"));
        small.setVisible(chosen == Recipient.COLLECTIVE);
        name.setVisible(!whole);
        name.setLabel(word("reward.field.name." + chosen.name()));
        title.setVisible(chosen != Recipient.COLLECTIVE);
        position.setVisible(chosen == Recipient.INDIVIDUAL);
        personClass.setVisible(chosen == Recipient.INDIVIDUAL);
        workplace.setVisible(!whole);
    }

    void show(Laureate who) {
        kind.setValue(who.kind());
        small.setValue(who.smallCollective());
        name.setValue(who.name());
        title.setValue(who.title());
        position.setValue(who.position());
        workplace.setValue(who.workplace());
        personClass.setValue(who.personClass());
        if (who.unitId() != null) {
            units.unit(who.unitId())
                    .ifPresent(page -> unit.setValue(new UnitRow(
                            page.id(),
                            page.provinceId(),
                            page.province(),
                            page.code(),
                            page.name(),
                            page.shortName(),
                            page.unitClass(),
                            page.validFrom(),
                            page.validTo())));
        }
        fit();
    }

    Laureate value() {
        var chosen = kind.getValue();
        var whole = chosen == Recipient.COLLECTIVE && !small.getValue();
        var person = chosen == Recipient.INDIVIDUAL;
        return new Laureate(
                chosen,
                unitId(),
                whole ? "" : name.getValue(),
                chosen == Recipient.COLLECTIVE ? "" : title.getValue(),
                person ? position.getValue() : "",
                whole ? "" : workplace.getValue(),
                person ? personClass.getValue() : null,
                chosen == Recipient.COLLECTIVE && small.getValue());
    }

    private @Nullable Long unitId() {
        return unit.getValue() == null ? null : unit.getValue().id();
    }

    private static String word(String key) {
        return com.vaadin.flow.i18n.I18NProvider.translate(key);
    }
}
