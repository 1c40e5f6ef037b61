package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.document.ui.FileLink;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.ScoreCell;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.Stage;
import vn.thidua.shared.ui.Chip;

/** Beside the grid: what stands behind the cell with the focus: results, points of each stage, evidence, history. */
class CellPanel extends Div {

    private final ScoreServices services;

    CellPanel(ScoreServices services) {
        this.services = services;
        addClassName("grid-panel");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("score.grid.panel"));
        add(new Paragraph(getTranslation("score.grid.panelEmpty")));
    }

    void show(BlocOfYear bloc, GridSnapshot grid, long unitId, long criterionId) {
        removeAll();
        var unit = grid.unit(unitId).orElse(null);
        var item = grid.table().item(criterionId).orElse(null);
        if (unit == null || item == null) {
            return;
        }
        add(new H3(unit.name()), ScoreWords.state(unit.state()));
        var steps = new StepBar(services, bloc, unit.sheetId(), unitId, unit.shortName(), unit.state(), () -> {});
        if (steps.hasSteps()) {
            add(steps);
        }
        var title = new Paragraph(item.code() + " " + item.name());
        title.addClassName("grid-panel-criterion");
        add(title, new Paragraph(rule(item)));
        grid.cell(unitId, criterionId).ifPresent(cell -> describe(item, cell));
        files(grid, unitId, criterionId);
        history(grid, unitId, criterionId);
    }

    private String rule(Item item) {
        return getTranslation("score.rule.kind." + item.kind()) + " · "
                + getTranslation("score.sheet.scorer." + item.scorer().name());
    }

    private void describe(Item item, ScoreCell cell) {
        if (cell.generated()) {
            add(new Chip(Chip.Tone.WARN, getTranslation("score.sheet.generated")));
        }
        var measure = ScoreWords.measure(item, cell.measure(), getLocale());
        if (!measure.isEmpty()) {
            add(line("score.sheet.result", measure));
        }
        for (var stage : Stage.values()) {
            var points = cell.points(stage);
            if (points != null) {
                add(line("score.sheet.stage." + stage.name(), ScoreWords.points(points, getLocale())));
            }
        }
        if (!cell.note().isEmpty()) {
            add(line("score.sheet.note", cell.note()));
        }
    }

    private void files(GridSnapshot grid, long unitId, long criterionId) {
        var files = services.queries().evidence(grid.head().roundId(), unitId, criterionId);
        if (files.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        files.forEach(
                file -> list.add(new ListItem(new FileLink(services.documents(), file.fileId(), file.fileName()))));
        add(new H3(getTranslation("score.sheet.evidence")), list);
    }

    private void history(GridSnapshot grid, long unitId, long criterionId) {
        var changes = services.queries().history(grid.head().roundId(), unitId, criterionId);
        if (!changes.isEmpty()) {
            add(
                    new H3(getTranslation("score.sheet.history")),
                    new ChangeList(changes, services.clock().getZone()));
        }
    }

    private Div line(String key, String value) {
        var label = new Span(getTranslation(key));
        label.addClassName("grid-panel-label");
        var line = new Div(label, new Span(value));
        line.addClassName("grid-panel-line");
        return line;
    }
}
