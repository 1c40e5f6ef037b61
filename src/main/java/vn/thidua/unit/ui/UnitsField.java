package vn.thidua.unit.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.unit.UnitFilter;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitQueries;
import vn.thidua.unit.UnitRow;

/** Units of the same province to choose from, found as in the list. */
class UnitsField extends MultiSelectComboBox<UnitRow> {

    UnitsField(String label, UnitPage unit, UnitQueries queries) {
        super(label);
        setRequiredIndicatorVisible(true);
        setItemLabelGenerator(UnitRow::name);
        setItemsPageable((page, text) -> queries.search(
                        new UnitFilter(text == null ? "" : text, unit.provinceId(), null, null, false), page)
                .getContent());
    }

    List<Long> ids() {
        return getValue().stream().map(UnitRow::id).toList();
    }

    String names() {
        return getValue().stream().map(UnitRow::name).sorted().collect(Collectors.joining(", "));
    }
}
