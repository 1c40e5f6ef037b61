package vn.thidua.bloc.ui;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.bloc.BlocDraft;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocKind;
import vn.thidua.bloc.BlocLevel;
import vn.thidua.shared.Names;

/** Name, kind, family and code of a bloc. */
class BlocForm extends VerticalLayout {

    private final TextField name = new TextField(getTranslation("bloc.board.blocName"));
    private final TextField code = new TextField(getTranslation("bloc.board.blocCode"));
    private final Select<BlocKind> kind = new Select<>();
    private final Select<BlocFamily> family = new Select<>();

    BlocForm(BlocDraft draft, boolean codeFixed) {
        setPadding(false);
        name.setValue(draft.name());
        name.setMaxLength(Names.MAX_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setAutofocus(true);
        code.setValue(draft.code());
        code.setReadOnly(codeFixed);
        code.setHelperText(getTranslation("bloc.board.blocCodeHint"));
        code.setWidthFull();
        kind.setLabel(getTranslation("bloc.board.blocKind"));
        kind.setItems(BlocKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("bloc.kind." + item.name()));
        kind.setValue(draft.kind());
        family.setLabel(getTranslation("bloc.board.blocFamily"));
        family.setItems(BlocFamily.values());
        family.setItemLabelGenerator(item -> getTranslation("bloc.family." + item.name()));
        family.setValue(draft.family());
        family.setWidthFull();
        add(name, kind, family, code);
    }

    BlocDraft value() {
        var given = code.getValue().isBlank() ? name.getValue() : code.getValue();
        return new BlocDraft(given, name.getValue(), kind.getValue(), family.getValue(), BlocLevel.TINH, "");
    }
}
