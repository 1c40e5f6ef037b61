package vn.thidua.unit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.NewUnit;
import vn.thidua.unit.SplitUnit;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitService;

class SplitParts implements EventParts {

    private final UnitPage unit;
    private final UnitService service;
    private final TextArea names = new TextArea(I18NProvider.translate("unit.split.names"));
    private final Checkbox goesOn = new Checkbox(I18NProvider.translate("unit.split.goesOn"));

    SplitParts(UnitPage unit, UnitService service) {
        this.unit = unit;
        this.service = service;
        names.setHelperText(I18NProvider.translate("unit.split.hint"));
        names.setRequiredIndicatorVisible(true);
        names.setValueChangeMode(ValueChangeMode.LAZY);
    }

    @Override
    public List<Component> fields() {
        return List.of(names, goesOn);
    }

    @Override
    public @Nullable String preview() {
        var begun = String.join(", ", begun());
        if (begun.isEmpty()) {
            return null;
        }
        return goesOn.getValue()
                ? I18NProvider.translate("unit.preview.splitOff", unit.name(), begun)
                : I18NProvider.translate("unit.preview.split", unit.name(), begun);
    }

    @Override
    public void record(EventPaper paper) {
        service.split(new SplitUnit(
                unit.id(),
                goesOn.getValue(),
                begun().stream()
                        .map(name -> new NewUnit(unit.provinceId(), name, "", unit.unitClass()))
                        .toList(),
                paper));
    }

    @Override
    public void onChange(Runnable changed) {
        names.addValueChangeListener(event -> changed.run());
        goesOn.addValueChangeListener(event -> changed.run());
    }

    private List<String> begun() {
        return names.getValue()
                .lines()
                .map(Names::clean)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
