package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.thidua.pledge.PledgeItemRow;
import vn.thidua.score.CriteriaTree;
import vn.thidua.score.CriterionLine;
import vn.thidua.shared.ui.RuleNotice;

/**
 * Which target of the bloc's pledge the results of a criterion come from. It saves itself when it is chosen; possible
 * after the table was frozen too, because the rule stays as it is.
 */
class TargetChoice extends Div {

    TargetChoice(
            CriteriaDesk desk, CriteriaTree tree, CriterionLine line, List<PledgeItemRow> items, boolean editable) {
        addClassName("criteria-form");
        var chosen = desk.targets().chosen(tree, line.id());
        var target = new Select<PledgeItemRow>();
        target.setLabel(getTranslation("score.target.label"));
        target.setItems(items);
        target.setEmptySelectionAllowed(true);
        target.setEmptySelectionCaption(getTranslation("score.target.none"));
        target.setItemLabelGenerator(item -> item == null ? getTranslation("score.target.none") : item.title());
        target.setWidthFull();
        items.stream()
                .filter(item -> chosen.filter(id -> id == item.id()).isPresent())
                .findFirst()
                .ifPresent(target::setValue);
        target.setReadOnly(!editable);
        var saved = new Span();
        saved.getElement().setAttribute("role", "status");
        var rules = new RuleNotice().at("score.target.", target);
        target.addValueChangeListener(change -> {
            var item = change.getValue();
            saved.setText("");
            if (rules.passes(() -> desk.targets().choose(line.id(), item == null ? null : item.id()))) {
                saved.setText(getTranslation("score.target.saved"));
            }
        });
        add(
                new H3(getTranslation("score.target.title")),
                rules,
                new Span(getTranslation("score.target.more")),
                target,
                saved);
    }
}
