package vn.thidua.score.ui;

import java.util.List;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.CriteriaTree;
import vn.thidua.score.PreviewLine;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** What the units would have got in the year before under the table that is shown. */
class PreviewSection extends Section {

    PreviewSection(BlocOfYear bloc, CriteriaTree tree, List<PreviewLine> lines) {
        super("");
        var year = String.valueOf(tree.head().year() - 1);
        setTitle(getTranslation("score.criteria.preview", year));
        setSentence(getTranslation(
                lines.isEmpty() ? "score.criteria.preview.none" : "score.criteria.preview.sentence", year));
        if (lines.isEmpty()) {
            return;
        }
        var grid = new DataGrid<PreviewLine>("score.criteria.preview.none");
        grid.text(
                "score.criteria.preview.unit",
                line -> bloc.member(line.unitId()).map(BlocMember::name).orElse(String.valueOf(line.unitId())));
        grid.number("score.criteria.preview.points", PreviewLine::points);
        grid.number("score.criteria.preview.ownMax", PreviewLine::ownMax);
        grid.number("score.criteria.preview.percent", PreviewLine::percent);
        grid.number("score.criteria.preview.unknown", PreviewLine::unknown);
        grid.setAllRowsVisible(true);
        grid.setItems(lines);
        add(grid);
    }
}
