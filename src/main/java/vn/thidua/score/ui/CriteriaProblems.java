package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.score.CriteriaProblem;
import vn.thidua.shared.ui.Chip;

/** What is not right with a table, errors first; each leads to its line. Remarks of one kind are counted, not listed. */
class CriteriaProblems extends Div {

    private static final int MOST_SHOWN = 8;

    CriteriaProblems(List<CriteriaProblem> problems, Consumer<String> open) {
        addClassName("criteria-problems");
        var errors = problems.stream().filter(CriteriaProblem::blocks).toList();
        var list = new UnorderedList();
        errors.stream().limit(MOST_SHOWN).forEach(problem -> list.add(item(problem, open)));
        if (errors.size() > MOST_SHOWN) {
            list.add(new ListItem(getTranslation("score.criteria.moreErrors", errors.size() - MOST_SHOWN)));
        }
        var remarks = problems.size() - errors.size();
        if (remarks > 0) {
            list.add(new ListItem(
                    new Chip(Chip.Tone.INFO, getTranslation("score.criteria.remark")),
                    new Span(getTranslation("score.criteria.noScorer", remarks))));
        }
        setVisible(list.getChildren().findAny().isPresent());
        add(list);
    }

    private ListItem item(CriteriaProblem problem, Consumer<String> open) {
        var item = new ListItem(
                new Chip(Chip.Tone.ERROR, getTranslation("score.criteria.error")), new Span(sentence(problem)));
        var code = problem.code();
        if (code != null) {
            item.add(new Button(getTranslation("score.criteria.openLine", code), click -> open.accept(code)));
        }
        return item;
    }

    /** The problem in words, with the parameter it is about before it. */
    static String sentence(CriteriaProblem problem) {
        var words = I18NProvider.translate(problem.key(), problem.args().toArray());
        return problem.field().isEmpty()
                ? words
                : I18NProvider.translate("score.rule.field." + problem.field()) + ": " + words;
    }
}
