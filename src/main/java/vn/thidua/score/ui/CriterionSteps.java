package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.CriteriaTree;
import vn.thidua.score.CriterionLine;
import vn.thidua.shared.Names;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;

/** What can be done with a line: save, add inside, move up or down or into another group, remove. */
class CriterionSteps extends Div {

    private final CriteriaDesk desk;
    private final CriterionForm.Wishes wishes;
    private final RuleNotice rules;

    CriterionSteps(
            CriteriaDesk desk,
            CriteriaTree tree,
            @Nullable CriterionLine line,
            CriterionForm.Wishes wishes,
            RuleNotice rules,
            Button save) {
        this.desk = desk;
        this.wishes = wishes;
        this.rules = rules;
        addClassName("criteria-steps");
        add(save);
        if (line != null) {
            var neighbours = tree.children(line.parentId());
            var at = neighbours.indexOf(line);
            var up = new Button(getTranslation("score.criteria.up"), Glyph.ARROW_UP.create());
            up.addClickListener(click -> move(line, line.parentId(), at - 1));
            up.setEnabled(at > 0);
            var down = new Button(getTranslation("score.criteria.down"), Glyph.ARROW_DOWN.create());
            down.addClickListener(click -> move(line, line.parentId(), at + 1));
            down.setEnabled(at < neighbours.size() - 1);
            add(
                    new Button(
                            getTranslation("score.criteria.addInside"),
                            Glyph.PLUS.create(),
                            click -> wishes.addInside(line)),
                    up,
                    down,
                    remove(tree, line),
                    into(tree, line));
        }
    }

    private void move(CriterionLine line, @Nullable Long parentId, int position) {
        if (rules.passes(() -> desk.lines().move(line.id(), parentId, position))) {
            wishes.saved(line.code());
        }
    }

    private Button remove(CriteriaTree tree, CriterionLine line) {
        var inside = tree.children(line.id()).size();
        return new Button(
                getTranslation("score.criteria.remove"),
                Glyph.TRASH_2.create(),
                click -> new ConfirmStep(
                                getTranslation("score.criteria.remove.question", line.code()),
                                getTranslation("score.criteria.remove.consequence", inside),
                                getTranslation("score.criteria.remove"),
                                () -> {
                                    if (rules.passes(() -> desk.lines().remove(line.id()))) {
                                        wishes.saved("");
                                    }
                                })
                        .open());
    }

    private ComboBox<CriterionLine> into(CriteriaTree tree, CriterionLine line) {
        var into = new ComboBox<CriterionLine>(getTranslation("score.criteria.moveInto"));
        into.setItems(
                (group, text) -> Names.fold(group.code() + " " + group.name()).contains(Names.fold(text)),
                tree.lines().stream()
                        .filter(group -> group.kind() == null
                                && group.id() != line.id()
                                && !Objects.equals(line.parentId(), group.id()))
                        .toList());
        into.setItemLabelGenerator(group -> group.code() + " " + group.name());
        into.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                move(line, change.getValue().id(), Integer.MAX_VALUE);
            }
        });
        return into;
    }
}
