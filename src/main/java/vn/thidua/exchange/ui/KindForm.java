package vn.thidua.exchange.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.table.TableKind;
import vn.thidua.shared.table.TableKind.Need;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopeChoices;

/** What is imported or exported, and for which province and year. */
class KindForm<K extends TableKind> extends Div {

    private final List<K> kinds;
    private final @Nullable ScopeChoices choices;
    private final Select<K> kind = new Select<>();
    private final ComboBox<ScopeChoices.Province> province = new ComboBox<>();
    private final IntegerField year = new IntegerField();
    private Runnable onChange = () -> {};

    KindForm(List<K> kinds, @Nullable ScopeChoices choices) {
        this.kinds = kinds;
        this.choices = choices;
        addClassName("toolbar");
        kind.setLabel(getTranslation("exchange.kind"));
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        kind.addValueChangeListener(event -> changed());
        province.setLabel(getTranslation("exchange.province"));
        province.setItemLabelGenerator(ScopeChoices.Province::name);
        province.addValueChangeListener(event -> changed());
        year.setLabel(getTranslation("exchange.year"));
        year.setMin(1950);
        year.setMax(2100);
        year.setStepButtonsVisible(true);
        year.addValueChangeListener(event -> changed());
        add(kind, province, year);
    }

    /** Loads what can be chosen; the address may name a province and a year already. */
    void begin(Scope scope) {
        kind.setItems(kinds);
        if (choices != null) {
            var provinces = choices.provinces();
            province.setItems(provinces);
            provinces.stream()
                    .filter(choice ->
                            provinces.size() == 1 || Long.valueOf(choice.id()).equals(scope.provinceId()))
                    .findFirst()
                    .ifPresent(province::setValue);
            year.setValue(scope.year() == null ? choices.defaultYear(scope.provinceId()) : scope.year());
        }
        kinds.stream().findFirst().ifPresent(kind::setValue);
        changed();
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** While a file is worked on nothing of this may change. */
    void setLocked(boolean locked) {
        kind.setReadOnly(locked);
        province.setReadOnly(locked);
        year.setReadOnly(locked);
    }

    @Nullable
    K kind() {
        return kind.getValue();
    }

    TableScope scope() {
        var chosen = province.getValue();
        return new TableScope(
                province.isVisible() && chosen != null ? chosen.id() : null, year.isVisible() ? year.getValue() : null);
    }

    /** Whether everything that the kind needs is chosen. */
    boolean isComplete() {
        var chosen = kind.getValue();
        return chosen != null
                && (chosen.province() != Need.REQUIRED || province.getValue() != null)
                && (chosen.year() != Need.REQUIRED || (year.getValue() != null && !year.isInvalid()));
    }

    private void changed() {
        var chosen = kind.getValue();
        province.setVisible(chosen != null && chosen.province() != Need.NONE);
        province.setRequiredIndicatorVisible(chosen != null && chosen.province() == Need.REQUIRED);
        province.setClearButtonVisible(chosen != null && chosen.province() == Need.OPTIONAL);
        province.setPlaceholder(
                chosen != null && chosen.province() == Need.OPTIONAL ? getTranslation("exchange.allProvinces") : "");
        year.setVisible(chosen != null && chosen.year() != Need.NONE);
        year.setRequiredIndicatorVisible(chosen != null && chosen.year() == Need.REQUIRED);
        year.setClearButtonVisible(chosen != null && chosen.year() == Need.OPTIONAL);
        onChange.run();
    }
}
