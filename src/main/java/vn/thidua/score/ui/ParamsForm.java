package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.CriterionKind;

/** The parameters of one kind of criterion, each in a field of its own, with a sentence on how the kind counts. */
class ParamsForm extends Div {

    private final Map<String, @Nullable Object> stored = new LinkedHashMap<>();
    private List<ParamInput> inputs = List.of();

    ParamsForm() {
        addClassName("criteria-params");
    }

    /** Shows the fields of a kind; {@code null} is a group, which has none. */
    void show(@Nullable CriterionKind kind, Map<String, ? extends @Nullable Object> params, Runnable changed) {
        removeAll();
        stored.clear();
        stored.putAll(params);
        inputs = kind == null ? List.of() : inputs(kind);
        if (kind == null) {
            return;
        }
        add(new Paragraph(getTranslation("score.criteria.explain." + kind.name())));
        var fields = new Div();
        fields.addClassName("criteria-fields");
        for (ParamInput input : inputs) {
            input.show(params);
            input.onChange(changed);
            fields.add(input.components());
        }
        add(fields);
    }

    /** What is stored, with what the person entered over it. Breaks {@code shared.decimal.*}. */
    Map<String, @Nullable Object> value() {
        var values = new LinkedHashMap<>(stored);
        inputs.forEach(input -> input.write(values));
        return values;
    }

    private static List<ParamInput> inputs(CriterionKind kind) {
        return switch (kind) {
            case RATIO, RATIO_REVERSE ->
                List.of(
                        new ChoiceInput("output", List.of("BASE", "BONUS", "TOTAL")),
                        new NumberInput("bonus_cap_percent"),
                        new ChoiceInput("bonus_step", List.of("PROPORTIONAL", "WHOLE_PERCENT")),
                        new NumberInput("bonus_total_cap"));
            case RELATIVE_TO_LEADER -> List.of(new NumberInput("under_target_factor"));
            case PASS_FAIL -> List.of(new NumberInput("pass_at_least"));
            case GRADE_ABCD -> List.of(new RowsInput(RowsInput.Kind.GRADES));
            case COUNT_X_POINTS -> List.of(new NumberInput("points_each"), new NumberInput("cap"));
            case STEP_TABLE ->
                List.of(
                        new ChoiceInput("interval", List.of("[from,to)", "(from,to]")),
                        new RowsInput(RowsInput.Kind.STEPS));
            case PLUS_MINUS ->
                List.of(
                        new NumberInput("start"),
                        new NumberInput("min"),
                        new NumberInput("max"),
                        new RowsInput(RowsInput.Kind.EVENTS));
            case MANUAL -> List.of(new NumberInput("min"), new NumberInput("max"), new NumberInput("step"));
            case GATE -> List.of(new ChoiceInput("on_fail", List.of("ZERO", "BARRED")));
        };
    }
}
