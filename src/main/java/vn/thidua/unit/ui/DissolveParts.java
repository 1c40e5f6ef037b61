package vn.thidua.unit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitService;

class DissolveParts implements EventParts {

    private final UnitPage unit;
    private final UnitService service;

    DissolveParts(UnitPage unit, UnitService service) {
        this.unit = unit;
        this.service = service;
    }

    @Override
    public List<Component> fields() {
        return List.of();
    }

    @Override
    public String preview() {
        return I18NProvider.translate("unit.preview.dissolve", unit.name());
    }

    @Override
    public void record(EventPaper paper) {
        service.dissolve(List.of(unit.id()), paper);
    }

    @Override
    public void onChange(Runnable changed) {
        // there is no field
    }
}
