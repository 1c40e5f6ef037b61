package vn.thidua.score.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.Measure;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.rule.GradeRule;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.RuleViolation;

/** The fields of a criterion, as its kind wants them. They tell when somebody changed one; what is no number is told there. */
class MeasureFields extends Div {

    private final Item item;
    private final Runnable changed;
    private @Nullable TextField plan;
    private @Nullable TextField actual;
    private @Nullable TextField points;
    private @Nullable Select<String> grade;
    private final Map<String, TextField> events = new LinkedHashMap<>();

    MeasureFields(Item item, boolean pointsOnly, Runnable changed) {
        this.item = item;
        this.changed = changed;
        addClassName("sheet-fields");
        if (pointsOnly || !item.isComputed()) {
            points = number("score.sheet.field.points");
            return;
        }
        switch (item.kind()) {
            case RATIO, RATIO_REVERSE, RELATIVE_TO_LEADER -> {
                plan = number("score.sheet.field.plan");
                actual = number("score.sheet.field.actual");
            }
            case COUNT_X_POINTS -> actual = number("score.sheet.field.count");
            case STEP_TABLE -> actual = number("score.sheet.field.value");
            case PASS_FAIL -> {
                if (item.params().containsKey("pass_at_least")) {
                    actual = number("score.sheet.field.value");
                } else {
                    grade = choice("score.sheet.field.passed", List.of(Measure.PASSED, Measure.FAILED));
                }
            }
            case GATE -> grade = choice("score.sheet.field.passed", List.of(Measure.PASSED, Measure.FAILED));
            case GRADE_ABCD -> grade = choice("score.sheet.field.grade", GradeRule.GRADES);
            case PLUS_MINUS -> {
                if (item.params().get("events") instanceof Map<?, ?> codes) {
                    codes.forEach((code, each) -> events.put(String.valueOf(code), event(String.valueOf(code), each)));
                }
            }
            case null, default -> {}
        }
    }

    void show(Measure measure, @Nullable BigDecimal given) {
        set(plan, measure.plan());
        set(actual, measure.actual());
        set(points, given);
        if (grade != null) {
            grade.setValue(measure.grade());
        }
        events.forEach((code, field) -> field.setValue(
                measure.events().containsKey(code)
                        ? String.valueOf(measure.events().get(code))
                        : ""));
    }

    boolean givesPoints() {
        return points != null;
    }

    @Nullable
    BigDecimal points() {
        return number(points);
    }

    /** What is in the fields; breaks the rule about the first one that cannot be read, told at the field. */
    Measure measure() {
        var counts = new HashMap<String, Integer>();
        events.forEach((code, field) -> {
            var count = number(field);
            if (count != null) {
                counts.put(code, whole(field, count));
            }
        });
        return new Measure(number(plan), number(actual), grade == null ? null : grade.getValue(), counts);
    }

    private static int whole(TextField field, BigDecimal count) {
        if (count.signum() < 0 || count.stripTrailingZeros().scale() > 0 || count.precision() > 6) {
            throw told(field, new RuleViolation("score.rule.notWhole", count));
        }
        return count.intValueExact();
    }

    private @Nullable BigDecimal number(@Nullable TextField field) {
        if (field == null) {
            return null;
        }
        field.setInvalid(false);
        try {
            return Decimals.parseOptional(field.getValue());
        } catch (RuleViolation broken) {
            throw told(field, broken);
        }
    }

    /** Tells a rule at the first field. */
    void tell(RuleViolation broken) {
        getChildren()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .reduce((one, other) -> other)
                .ifPresent(field -> {
                    field.setErrorMessage(ScoreWords.say(broken.key(), broken.args()));
                    field.setInvalid(true);
                });
    }

    void clearErrors() {
        getChildren()
                .filter(HasValidation.class::isInstance)
                .forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    private static RuleViolation told(TextField field, RuleViolation broken) {
        field.setErrorMessage(ScoreWords.say(broken.key(), broken.args()));
        field.setInvalid(true);
        return broken;
    }

    private void set(@Nullable TextField field, @Nullable BigDecimal number) {
        if (field != null) {
            field.setValue(Decimals.edit(number, getLocale()));
        }
    }

    private TextField number(String key) {
        var field = new TextField(getTranslation(key));
        field.addClassName("sheet-number");
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        return listened(field);
    }

    private TextField event(String code, @Nullable Object each) {
        var field = new TextField(getTranslation("score.sheet.field.event", code, String.valueOf(each)));
        field.addClassName("sheet-number");
        return listened(field);
    }

    private Select<String> choice(String key, List<String> values) {
        var field = new Select<String>();
        field.setLabel(getTranslation(key));
        field.setEmptySelectionAllowed(true);
        field.setItems(values);
        field.setItemLabelGenerator(value -> value == null
                ? "–"
                : value.equals(Measure.PASSED) || value.equals(Measure.FAILED)
                        ? getTranslation("score.sheet.grade." + value)
                        : value);
        return listened(field);
    }

    private <F extends Component> F listened(F field) {
        ((AbstractField<?, ?>) field).addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        field.getElement().setAttribute("data-criterion", item.code());
        add(field);
        return field;
    }
}
