package vn.thidua.unit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.unit.ProvinceRow;
import vn.thidua.unit.UnitClass;
import vn.thidua.unit.UnitFilter;

/** What the list of units is narrowed to; tells every change at once. */
class UnitFilterBar extends Div {

    private final TextField text = new TextField(getTranslation("unit.filter.text"));
    private final ComboBox<ProvinceRow> province = new ComboBox<>(getTranslation("unit.province"));
    private final ComboBox<UnitClass> unitClass = new ComboBox<>(getTranslation("unit.class"));
    private final DatePicker onDate = UnitWords.datePicker(getTranslation("unit.filter.onDate"));
    private final Checkbox ended = new Checkbox(getTranslation("unit.filter.ended"));
    private boolean silent;

    UnitFilterBar(Runnable changed) {
        addClassName("unit-filters");
        text.setPlaceholder(getTranslation("unit.filter.hint"));
        text.setPrefixComponent(Glyph.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        province.setItemLabelGenerator(ProvinceRow::name);
        province.setPlaceholder(getTranslation("unit.filter.all"));
        province.setClearButtonVisible(true);
        unitClass.setItems(UnitClass.values());
        unitClass.setItemLabelGenerator(one -> getTranslation(one.key()));
        unitClass.setPlaceholder(getTranslation("unit.filter.all"));
        unitClass.setClearButtonVisible(true);
        onDate.setPlaceholder(getTranslation("unit.filter.today"));
        onDate.setClearButtonVisible(true);
        Stream.<HasValue<?, ?>>of(text, province, unitClass, onDate, ended)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (!silent) {
                        changed.run();
                    }
                }));
        add(text, province, unitClass, onDate, ended);
    }

    /** Offers the provinces and chooses one of them without telling. */
    void show(List<ProvinceRow> provinces, @Nullable Long chosen) {
        silent = true;
        province.setItems(provinces);
        province.setVisible(provinces.size() > 1);
        provinces.stream()
                .filter(one -> chosen != null && one.id() == chosen)
                .findFirst()
                .ifPresent(province::setValue);
        silent = false;
    }

    UnitFilter filter() {
        var chosen = province.getValue();
        return new UnitFilter(
                text.getValue(),
                chosen == null ? null : chosen.id(),
                unitClass.getValue(),
                onDate.getValue(),
                ended.getValue());
    }

    boolean isNarrowed() {
        return !text.isEmpty() || !unitClass.isEmpty() || !province.isEmpty() || !onDate.isEmpty();
    }
}
