package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.CriteriaProblem;
import vn.thidua.score.CriteriaTree;
import vn.thidua.score.CriterionDraft;
import vn.thidua.score.CriterionLine;
import vn.thidua.score.CriterionPart;
import vn.thidua.score.ScoredBy;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.RuleNotice;

/** The chosen line of a criteria table, or a new one: what it is, how it is scored, and at once what is not right. */
class CriterionForm extends Div {

    /** What happens after the form. */
    interface Wishes {
        /** The line was saved, moved or (with "") removed. */
        void saved(String code);

        void addInside(CriterionLine group);
    }

    private final CriteriaDesk desk;
    private final CriteriaTree tree;
    private final @Nullable CriterionLine line;
    private final @Nullable Long parentId;
    private final TextField code = new TextField(getTranslation("score.criteria.column.code"));
    private final TextArea name = new TextArea(getTranslation("score.criteria.column.name"));
    private final TextField max = new TextField(getTranslation("score.criteria.column.max"));
    private final Select<CriterionPart> part = new Select<>();
    private final Select<CriterionKind> kind = new Select<>();
    private final Select<ScoredBy> scoredBy = new Select<>();
    private final ParamsForm params = new ParamsForm();
    private final Div check = new Div();
    private final RuleNotice rules = new RuleNotice()
            .at("score.criteria.code", code)
            .at("shared.name.", name)
            .at("score.criteria.max", max)
            .at("score.criteria.twoPlaces", max);

    /** @param line {@code null} for a new one inside the parent, or on top where that is {@code null} */
    CriterionForm(
            CriteriaDesk desk,
            CriteriaTree tree,
            @Nullable CriterionLine line,
            @Nullable Long parentId,
            boolean editable,
            Wishes wishes) {
        this.desk = desk;
        this.tree = tree;
        this.line = line;
        this.parentId = parentId;
        addClassName("criteria-form");
        check.addClassName("criteria-check");
        check.getElement().setAttribute("role", "status");
        choices();
        var title = line == null
                ? getTranslation("score.criteria.newLine")
                : getTranslation("score.criteria.line", line.code());
        var fields = new Div(code, max, part, kind, scoredBy);
        fields.addClassName("criteria-fields");
        add(new H3(title), rules, check, name, fields, params);
        fill(line);
        if (editable) {
            add(new CriterionSteps(desk, tree, line, wishes, rules, save(wishes)));
        } else {
            getElement().setAttribute("inert", true);
        }
        recheck();
    }

    private void choices() {
        part.setLabel(getTranslation("score.criteria.field.part"));
        part.setItems(CriterionPart.BASE, CriterionPart.BONUS, CriterionPart.PENALTY, CriterionPart.CONDITION);
        part.setItemLabelGenerator(item -> getTranslation("score.criteria.part." + item.name()));
        part.setVisible(parentId == null);
        kind.setLabel(getTranslation("score.criteria.column.kind"));
        kind.setItems(CriterionKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("score.criteria.isGroup"));
        kind.setItemLabelGenerator(item -> item == null
                ? getTranslation("score.criteria.isGroup")
                : getTranslation("score.rule.kind." + item.name()));
        scoredBy.setLabel(getTranslation("score.criteria.column.scoredBy"));
        scoredBy.setItems(ScoredBy.values());
        scoredBy.setItemLabelGenerator(item -> getTranslation("score.criteria.scoredBy." + item.name()));
    }

    private void fill(@Nullable CriterionLine shown) {
        name.setMaxLength(500);
        part.setValue(shown == null ? CriterionPart.BASE : shown.part());
        if (shown != null) {
            code.setValue(shown.code());
            name.setValue(shown.name());
            max.setValue(vn.thidua.shared.Decimals.edit(shown.maxPoints(), getLocale()));
            kind.setValue(shown.kind());
            scoredBy.setValue(shown.scoredBy());
        }
        showParams(shown == null ? Map.of() : shown.draft().params());
        kind.addValueChangeListener(change -> {
            showParams(Map.of());
            recheck();
        });
        max.addValueChangeListener(change -> recheck());
    }

    private void showParams(Map<String, ? extends @Nullable Object> stored) {
        scoredBy.setVisible(kind.getValue() != null);
        params.show(kind.getValue(), stored, this::recheck);
    }

    /** Tells at once what would not be right, before anything is saved. */
    private void recheck() {
        check.removeAll();
        try {
            List<CriteriaProblem> problems =
                    desk.queries().checkWith(tree, line == null ? null : line.id(), parentId, value()).stream()
                            .filter(CriteriaProblem::blocks)
                            .toList();
            problems.forEach(problem -> check.add(new Div(CriteriaProblems.sentence(problem))));
        } catch (RuleViolation unreadable) {
            check.add(new Div(getTranslation(unreadable.key(), unreadable.args())));
        }
        check.setVisible(check.getChildren().findAny().isPresent());
    }

    private CriterionDraft value() {
        return new CriterionDraft(
                code.getValue(),
                name.getValue(),
                NumberInput.read(max),
                kind.getValue(),
                params.value(),
                kind.getValue() == null ? null : scoredBy.getValue(),
                part.getValue(),
                line == null ? "" : line.source());
    }

    private Button save(Wishes wishes) {
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(this::store)) {
                wishes.saved(code.getValue().strip());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void store() {
        if (line == null) {
            desk.lines().add(tree.head().id(), parentId, value());
        } else {
            desk.lines().edit(line.id(), line.version(), value());
        }
    }
}
