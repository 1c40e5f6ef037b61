package vn.thidua.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.ui.Glyph;

/** Rows of fields that are added and removed: the steps of a step table, or events with their points. */
class RowsInput implements ParamInput {

    /** What a row means. */
    enum Kind {
        /** From, to, points: stored as a list. */
        STEPS("steps", List.of("from", "to", "points")),
        /** Code of the event, points: stored as a map. */
        EVENTS("events", List.of("event", "points")),
        /** Grade, points: stored as a map, always the same four rows. */
        GRADES("points", List.of("grade", "points"));

        private final String name;
        private final List<String> columns;

        Kind(String name, List<String> columns) {
            this.name = name;
            this.columns = columns;
        }
    }

    private final Kind kind;
    private final Div rows = new Div();
    private final Div all = new Div();
    private final List<List<TextField>> fields = new ArrayList<>();
    private Runnable changed = () -> {};

    RowsInput(Kind kind) {
        this.kind = kind;
        all.addClassName("criteria-rows");
        all.add(rows);
        if (kind != Kind.GRADES) {
            var key = kind == Kind.STEPS ? "score.criteria.addStep" : "score.criteria.addEvent";
            all.add(new Button(all.getTranslation(key), Glyph.PLUS.create(), click -> row(List.of())));
        }
    }

    @Override
    public List<Component> components() {
        return List.of(all);
    }

    @Override
    public void show(Map<String, ? extends @Nullable Object> params) {
        rows.removeAll();
        fields.clear();
        var stored = params.get(kind.name);
        if (stored instanceof List<?> list) {
            list.forEach(step -> {
                var cells = new ArrayList<@Nullable Object>();
                kind.columns.forEach(column -> cells.add(step instanceof Map<?, ?> map ? map.get(column) : null));
                row(cells);
            });
        } else if (stored instanceof Map<?, ?> map && kind == Kind.EVENTS) {
            map.forEach((event, points) -> row(cells(event, points)));
        } else if (kind == Kind.GRADES) {
            vn.thidua.score.rule.GradeRule.GRADES.forEach(grade ->
                    row(cells(grade, stored instanceof Map<?, ?> map ? points(map.get(grade)) : null)));
        }
    }

    /** "As many as the line is worth" is shown as nothing: it is what an empty A means. */
    private static @Nullable Object points(@Nullable Object stored) {
        return "STANDARD".equals(stored) ? null : stored;
    }

    private static List<@Nullable Object> cells(@Nullable Object first, @Nullable Object second) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(first);
        cells.add(second);
        return cells;
    }

    private void row(List<? extends @Nullable Object> cells) {
        var row = new Div();
        row.addClassName("criteria-fields");
        var own = new ArrayList<TextField>();
        for (int i = 0; i < kind.columns.size(); i++) {
            var field = new TextField(row.getTranslation("score.rule.field." + kind.columns.get(i)));
            var value = i < cells.size() ? cells.get(i) : null;
            field.setValue(isWord(i) ? (value == null ? "" : value.toString()) : NumberInput.text(value));
            field.setReadOnly(kind == Kind.GRADES && i == 0);
            field.addValueChangeListener(change -> changed.run());
            own.add(field);
            row.add(field);
        }
        fields.add(own);
        if (kind != Kind.GRADES) {
            var remove = new Button(Glyph.TRASH_2.create(), click -> {
                fields.remove(own);
                rows.remove(row);
                changed.run();
            });
            remove.setAriaLabel(row.getTranslation("score.criteria.removeRow"));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(remove);
        }
        rows.add(row);
    }

    private boolean isWord(int column) {
        return kind != Kind.STEPS && column == 0;
    }

    @Override
    public void write(Map<String, @Nullable Object> params) {
        if (kind == Kind.STEPS) {
            params.put(kind.name, fields.stream().map(this::step).toList());
            return;
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (List<TextField> row : fields) {
            var word = Names.clean(row.getFirst().getValue());
            if (!word.isEmpty()) {
                values.put(word, NumberInput.read(row.get(1)));
            }
        }
        params.put(kind.name, values);
    }

    private Map<String, @Nullable Object> step(List<TextField> row) {
        var step = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < kind.columns.size(); i++) {
            step.put(kind.columns.get(i), NumberInput.read(row.get(i)));
        }
        return step;
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
