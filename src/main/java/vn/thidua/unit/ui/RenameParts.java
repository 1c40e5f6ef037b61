package vn.thidua.unit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitService;

class RenameParts implements EventParts {

    private final UnitPage unit;
    private final UnitService service;
    private final TextField name = new TextField(I18NProvider.translate("unit.rename.newName"));
    private final TextField shortName = new TextField(I18NProvider.translate("unit.shortName"));

    RenameParts(UnitPage unit, UnitService service) {
        this.unit = unit;
        this.service = service;
        name.setMaxLength(Names.MAX_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        shortName.setMaxLength(120);
    }

    @Override
    public List<Component> fields() {
        return List.of(name, shortName);
    }

    @Override
    public @Nullable String preview() {
        return name.isEmpty() ? null : I18NProvider.translate("unit.preview.rename", unit.name(), name.getValue());
    }

    @Override
    public void record(EventPaper paper) {
        service.rename(unit.id(), name.getValue(), shortName.getValue(), paper);
    }

    @Override
    public void onChange(Runnable changed) {
        name.addValueChangeListener(event -> changed.run());
    }
}
