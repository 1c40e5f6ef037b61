package vn.thidua.bloc.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocFilter;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;

/** What the list of blocs is narrowed to. It lives in the address beside year and province. */
class BlocFilterBar extends Div {

    /** Query parameter of the words looked for. */
    static final String TEXT = "tim";

    /** Query parameter of the family, such as {@code NOI_CHINH}. */
    static final String FAMILY = "linh-vuc";

    private final TextField text = new TextField(getTranslation("bloc.list.filter.text"));
    private final ComboBox<BlocFamily> family = new ComboBox<>(getTranslation("bloc.list.family"));

    /** @param changed told when the person changed a filter */
    BlocFilterBar(Runnable changed) {
        addClassNames("toolbar", "bloc-filters");
        text.setPlaceholder(getTranslation("bloc.list.filter.hint"));
        text.setPrefixComponent(Glyph.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        family.setItems(BlocFamily.values());
        family.setItemLabelGenerator(BlocWords::family);
        family.setPlaceholder(getTranslation("bloc.list.filter.all"));
        family.setClearButtonVisible(true);
        family.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        add(text, family);
    }

    private static void tell(boolean byThePerson, Runnable changed) {
        if (byThePerson) {
            changed.run();
        }
    }

    /** Shows what the address says. */
    void read(QueryParameters parameters) {
        var words = parameters.getSingleParameter(TEXT).orElse("");
        if (!words.equals(text.getValue().strip())) {
            text.setValue(words);
        }
        family.setValue(familyNamed(parameters.getSingleParameter(FAMILY).orElse("")));
    }

    /** The address with these filters. */
    QueryParameters writeTo(QueryParameters parameters) {
        var written = parameters.excluding(TEXT, FAMILY);
        var words = text.getValue().strip();
        if (!words.isEmpty()) {
            written = written.merging(TEXT, words);
        }
        var chosen = family.getValue();
        return chosen == null ? written : written.merging(FAMILY, chosen.name());
    }

    BlocFilter filter(Scope scope) {
        return new BlocFilter(scope.provinceId(), scope.year(), family.getValue(), text.getValue());
    }

    boolean isNarrowed() {
        return !text.getValue().isBlank() || family.getValue() != null;
    }

    private static @Nullable BlocFamily familyNamed(String name) {
        return Arrays.stream(BlocFamily.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
