package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.CriteriaTree;
import vn.thidua.score.CriterionLine;
import vn.thidua.score.TargetService;

/** One version of a criteria table: what is not right with it, its tree, and the form of the chosen line beside it. */
class CriteriaEditor extends Div {

    private final CriteriaDesk desk;
    private final BlocOfYear bloc;
    private final long tableId;
    private final LongConsumer otherVersion;
    private final Div side = new Div();
    private @Nullable String chosen;

    /** @param otherVersion shows another version of the table, such as one just begun */
    CriteriaEditor(CriteriaDesk desk, BlocOfYear bloc, long tableId, LongConsumer otherVersion) {
        this.desk = desk;
        this.bloc = bloc;
        this.tableId = tableId;
        this.otherVersion = otherVersion;
        addClassName("criteria-editor");
        side.addClassName("criteria-side");
        refresh();
    }

    /** Reads the table afresh and shows it, the chosen line still chosen. */
    private void refresh() {
        removeAll();
        var tree = desk.queries().table(tableId).orElse(null);
        if (tree == null) {
            return;
        }
        var editable = tree.head().isEditable() && desk.rights().mayRun(bloc);
        var problems = desk.queries().check(tableId);
        var list = new CriteriaList(tree, problems, chosen, line -> choose(tree, line, editable));
        var head = new CriteriaHeadSection(desk, bloc, tree, problems, this::refresh, otherVersion);
        head.add(new CriteriaProblems(
                problems, code -> tree.byCode(code).ifPresent(line -> choose(tree, line, editable))));
        desk.queries().difference(tree).map(DifferenceNote::before).ifPresent(head::add);
        if (editable) {
            list.withAdd(() -> form(tree, null, null, true));
        }
        var both = new Div(list, side);
        both.addClassName("criteria-both");
        add(head, both, new PreviewSection(bloc, tree, desk.queries().preview(tree)));
        tree.byCode(chosen == null ? "" : chosen)
                .ifPresentOrElse(line -> form(tree, line, line.parentId(), editable), this::hint);
    }

    private void hint() {
        side.removeAll();
        side.add(new Div(getTranslation("score.criteria.chooseLine")));
    }

    private void choose(CriteriaTree tree, CriterionLine line, boolean editable) {
        chosen = line.code();
        form(tree, line, line.parentId(), editable);
        side.scrollIntoView();
    }

    private void form(CriteriaTree tree, @Nullable CriterionLine line, @Nullable Long parentId, boolean editable) {
        side.removeAll();
        side.add(new CriterionForm(desk, tree, line, parentId, editable, new CriterionForm.Wishes() {
            @Override
            public void saved(String code) {
                chosen = code;
                refresh();
            }

            @Override
            public void addInside(CriterionLine group) {
                form(tree, null, group.id(), true);
            }
        }));
        if (line != null && line.kind() != null) {
            side.add(new ExemptionSection(desk, bloc, tree, line, () -> form(tree, line, parentId, editable)));
        }
        if (line != null && TargetService.takesResults(line)) {
            var items = desk.targets().choices(bloc.blocId(), bloc.year());
            if (!items.isEmpty()) {
                side.add(new TargetChoice(desk, tree, line, items, desk.rights().mayRun(bloc)));
            }
        }
    }
}
