package vn.thidua.reward.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thidua.reward.AwardRow;

/** An award to choose from the catalogue, by its newest edition. */
class AwardField extends ComboBox<AwardRow> {

    AwardField(List<AwardRow> catalogue) {
        super();
        setLabel(getTranslation("reward.column.award"));
        var newest = new LinkedHashMap<String, AwardRow>();
        catalogue.forEach(award -> newest.putIfAbsent(award.code(), award));
        setItems(newest.values());
        setItemLabelGenerator(award -> award.name(getLocale()));
    }

    void choose(String code) {
        getListDataView()
                .getItems()
                .filter(award -> award.code().equals(code))
                .findFirst()
                .ifPresent(this::setValue);
    }

    /** Breaks {@code reward.field.awardMissing}. */
    String code() {
        return FormDialog.need(getValue(), "reward.field.awardMissing").code();
    }
}
