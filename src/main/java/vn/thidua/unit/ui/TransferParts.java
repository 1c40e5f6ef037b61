package vn.thidua.unit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.TransferTasks;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitQueries;
import vn.thidua.unit.UnitService;

class TransferParts implements EventParts {

    private final UnitPage unit;
    private final UnitService service;
    private final UnitsField takers;

    TransferParts(UnitPage unit, UnitService service, UnitQueries queries) {
        this.unit = unit;
        this.service = service;
        takers = new UnitsField(I18NProvider.translate("unit.transfer.takers"), unit, queries);
    }

    @Override
    public List<Component> fields() {
        return List.of(takers);
    }

    @Override
    public @Nullable String preview() {
        return takers.isEmpty() ? null : I18NProvider.translate("unit.preview.transfer", unit.name(), takers.names());
    }

    @Override
    public void record(EventPaper paper) {
        service.transfer(new TransferTasks(List.of(unit.id()), takers.ids(), paper));
    }

    @Override
    public void onChange(Runnable changed) {
        takers.addValueChangeListener(event -> changed.run());
    }
}
