package vn.thidua.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a few values, the first one where the table does not say. */
class ChoiceInput implements ParamInput {

    private final String name;
    private final List<String> values;
    private final Select<String> field = new Select<>();

    /**
     * @param name of the parameter
     * @param values as they are stored; the word of each is {@code score.criteria.choice.<name>.<index>}
     */
    ChoiceInput(String name, List<String> values) {
        this.name = name;
        this.values = values;
        field.setLabel(field.getTranslation("score.rule.field." + name));
        field.setItems(values);
        field.setItemLabelGenerator(
                value -> field.getTranslation("score.criteria.choice." + name + "." + values.indexOf(value)));
    }

    @Override
    public List<Component> components() {
        return List.of(field);
    }

    @Override
    public void show(Map<String, ? extends @Nullable Object> params) {
        var stored = String.valueOf(params.get(name));
        field.setValue(values.contains(stored) ? stored : values.getFirst());
    }

    @Override
    public void write(Map<String, @Nullable Object> params) {
        if (params.containsKey(name) || !field.getValue().equals(values.getFirst())) {
            params.put(name, field.getValue());
        }
    }

    @Override
    public void onChange(Runnable changed) {
        field.addValueChangeListener(change -> changed.run());
    }
}
