package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.CriteriaProblem;
import vn.thidua.score.CriteriaTree;
import vn.thidua.score.CriterionLine;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.ui.Glyph;

/** The lines of a criteria table as a tree, told by indent and by code; the chosen one is marked. */
class CriteriaList extends Div {

    private final UnorderedList list = new UnorderedList();

    CriteriaList(
            CriteriaTree tree,
            List<CriteriaProblem> problems,
            @Nullable String chosen,
            Consumer<CriterionLine> choose) {
        addClassName("criteria-list");
        var wrong = problems.stream()
                .filter(problem -> problem.blocks() && problem.code() != null)
                .map(CriteriaProblem::code)
                .collect(Collectors.toSet());
        for (CriterionLine line : tree.lines()) {
            var row = row(line, wrong.contains(line.code()));
            mark(row, line.code().equals(chosen));
            row.addClickListener(click -> {
                list.getChildren().flatMap(item -> item.getChildren()).forEach(other -> mark(other, other == row));
                choose.accept(line);
            });
            list.add(new ListItem(row));
        }
        add(list);
    }

    /** Offers to add a line on top. */
    void withAdd(Runnable add) {
        add(new Button(getTranslation("score.criteria.addTop"), Glyph.PLUS.create(), click -> add.run()));
    }

    private static void mark(com.vaadin.flow.component.Component row, boolean chosen) {
        if (chosen) {
            row.getElement().setAttribute("aria-current", "true");
        } else {
            row.getElement().removeAttribute("aria-current");
        }
    }

    private NativeButton row(CriterionLine line, boolean wrong) {
        var row = new NativeButton();
        row.addClassName("criteria-row");
        row.getElement().setAttribute("data-depth", String.valueOf(Math.min(line.depth(), 4)));
        if (line.kind() == null) {
            row.getElement().setAttribute("data-group", "");
        }
        var words = new Span(span("criteria-name", line.name()), span("criteria-more", more(line)));
        words.addClassName("criteria-words");
        row.add(span("criteria-code", line.code()), words);
        if (wrong) {
            var sign = Glyph.TRIANGLE_ALERT.create();
            var told = new Span(sign);
            told.addClassName("criteria-wrong");
            told.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", getTranslation("score.criteria.hasError"));
            row.add(told);
        }
        var points = line.maxPoints();
        row.add(span("criteria-points", points == null ? "–" : Decimals.show(points, getLocale())));
        return row;
    }

    private String more(CriterionLine line) {
        var kind = line.kind();
        if (kind == null) {
            return line.depth() == 0
                    ? getTranslation("score.criteria.part." + line.part().name())
                    : "";
        }
        var by = line.scoredBy();
        var how = getTranslation("score.rule.kind." + kind.name());
        return by == null ? how : how + " · " + getTranslation("score.criteria.scoredBy." + by.name());
    }

    private static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
