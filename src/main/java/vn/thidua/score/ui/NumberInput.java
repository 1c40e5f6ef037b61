package vn.thidua.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.Exact;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.RuleViolation;

/** One number. Left empty it is not told at all, or stays told as "none" where it was. */
class NumberInput implements ParamInput {

    private final String name;
    private final TextField field;

    /** @param name of the parameter; its word is {@code score.rule.field.<name>} */
    NumberInput(String name) {
        this.name = name;
        field = new TextField();
        field.setLabel(field.getTranslation("score.rule.field." + name));
        var hint = "score.criteria.hint." + name;
        var words = field.getTranslation(hint);
        if (!words.equals("!" + hint + "!")) {
            field.setHelperText(words);
        }
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setClassName("criteria-number");
    }

    @Override
    public List<Component> components() {
        return List.of(field);
    }

    @Override
    public void show(Map<String, ? extends @Nullable Object> params) {
        field.setValue(text(params.get(name)));
    }

    @Override
    public void write(Map<String, @Nullable Object> params) {
        var number = read(field);
        if (number != null) {
            params.put(name, number);
        } else if (params.get(name) != null) {
            params.remove(name);
        }
    }

    @Override
    public void onChange(Runnable changed) {
        field.addValueChangeListener(change -> changed.run());
    }

    /** The stored value as it is edited; text that is no number stays as it is. */
    static String text(@Nullable Object stored) {
        return stored == null
                ? ""
                : Exact.parse(stored.toString().replace('.', ','))
                        .map(number ->
                                Decimals.edit(number, UI.getCurrentOrThrow().getLocale()))
                        .orElse(stored.toString());
    }

    /** The number of a field, {@code null} where it is empty; what cannot be read is told at the field, too. */
    static @Nullable BigDecimal read(TextField field) {
        field.setInvalid(false);
        try {
            return Decimals.parseOptional(field.getValue());
        } catch (RuleViolation broken) {
            field.setErrorMessage(field.getTranslation(broken.key(), broken.args()));
            field.setInvalid(true);
            throw broken;
        }
    }
}
