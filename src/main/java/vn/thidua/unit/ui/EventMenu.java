package vn.thidua.unit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.unit.UnitEventKind;

/** A button for each kind of event that can be recorded. */
class EventMenu extends Div {

    EventMenu(Consumer<UnitEventKind> chosen) {
        addClassName("actions");
        for (var kind : UnitEventKind.values()) {
            add(new Button(getTranslation(kind.key()), glyph(kind).create(), click -> chosen.accept(kind)));
        }
    }

    private static Glyph glyph(UnitEventKind kind) {
        return switch (kind) {
            case RENAME -> Glyph.PENCIL;
            case MERGE -> Glyph.MERGE;
            case SPLIT -> Glyph.SPLIT;
            case TRANSFER -> Glyph.ARROW_RIGHT;
            case DISSOLVE -> Glyph.BAN;
        };
    }
}
