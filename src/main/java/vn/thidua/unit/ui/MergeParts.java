package vn.thidua.unit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.MergeUnits;
import vn.thidua.unit.NewUnit;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitQueries;
import vn.thidua.unit.UnitRow;
import vn.thidua.unit.UnitService;

/** A merger: with whom, and whether one of them goes on or a new unit begins. */
class MergeParts implements EventParts {

    private enum Result {
        GOES_ON,
        NEW
    }

    private final UnitPage unit;
    private final UnitRow self;
    private final UnitService service;
    private final UnitsField others;
    private final RadioButtonGroup<Result> result = new RadioButtonGroup<>(text("unit.merge.result"));
    private final ComboBox<UnitRow> target = new ComboBox<>(text("unit.merge.target"));
    private final TextField newName = new TextField(text("unit.merge.newName"));
    private final TextField newShortName = new TextField(text("unit.shortName"));

    MergeParts(UnitPage unit, UnitService service, UnitQueries queries) {
        this.unit = unit;
        this.service = service;
        self = new UnitRow(
                unit.id(),
                unit.provinceId(),
                unit.province(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.unitClass(),
                unit.validFrom(),
                unit.validTo());
        others = new UnitsField(I18NProvider.translate("unit.merge.others"), unit, queries);
        result.setItems(Result.values());
        result.setItemLabelGenerator(one -> text("unit.merge.result." + one));
        result.addValueChangeListener(event -> present());
        target.setItemLabelGenerator(UnitRow::name);
        newName.setMaxLength(Names.MAX_LENGTH);
        newName.setValueChangeMode(ValueChangeMode.LAZY);
        newShortName.setMaxLength(120);
        others.addValueChangeListener(event -> offerTargets());
        offerTargets();
        result.setValue(Result.GOES_ON);
    }

    private void offerTargets() {
        var before = target.getValue();
        var all = together();
        target.setItems(all);
        target.setValue(before != null && all.contains(before) ? before : self);
    }

    private void present() {
        var begins = result.getValue() == Result.NEW;
        target.setVisible(!begins);
        newName.setVisible(begins);
        newShortName.setVisible(begins);
    }

    private List<UnitRow> together() {
        var all = new ArrayList<UnitRow>();
        all.add(self);
        all.addAll(others.getValue());
        return all;
    }

    @Override
    public List<Component> fields() {
        return List.of(others, result, target, newName, newShortName);
    }

    @Override
    public @Nullable String preview() {
        var goesOn = target.getValue();
        if (others.isEmpty()) {
            return null;
        }
        if (result.getValue() == Result.NEW) {
            return newName.isEmpty()
                    ? null
                    : I18NProvider.translate("unit.preview.mergeNew", names(together()), newName.getValue());
        }
        return goesOn == null
                ? null
                : I18NProvider.translate(
                        "unit.preview.merge",
                        names(together().stream()
                                .filter(row -> !row.equals(goesOn))
                                .toList()),
                        goesOn.name());
    }

    @Override
    public void record(EventPaper paper) {
        var sources = together().stream().map(UnitRow::id).toList();
        var goesOn = target.getValue();
        var begins = result.getValue() == Result.NEW;
        service.merge(new MergeUnits(
                sources,
                begins || goesOn == null ? null : goesOn.id(),
                begins
                        ? new NewUnit(unit.provinceId(), newName.getValue(), newShortName.getValue(), unit.unitClass())
                        : null,
                paper));
    }

    @Override
    public void onChange(Runnable changed) {
        Stream.<HasValue<?, ?>>of(others, result, target, newName)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
    }

    private static String names(List<UnitRow> rows) {
        return rows.stream().map(UnitRow::name).collect(Collectors.joining(", "));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
