package vn.thidua.score.ui;

import java.util.stream.Collectors;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ImportLine;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;

/** The rows of a file of criteria with what would become of each; where some are wrong, only those. */
class ImportedLines extends DataGrid<ImportLine> {

    private static final int MOST = 2_000;

    ImportedLines(ImportPreview preview, Messages messages) {
        super("score.criteria.file.empty");
        var columns = preview.kind().columns();
        var lines = preview.lines();
        var wrong = lines.count(RowStatus.WRONG) > 0;
        number("score.criteria.file.row", ImportLine::number).setFlexGrow(0);
        chip("score.criteria.file.status", line -> new Chip(tone(line.status()), word(line)), this::word)
                .setFlexGrow(0);
        if (wrong) {
            text(
                            "score.criteria.file.reasons",
                            line -> line.problems().stream()
                                    .map(problem -> problem.text(messages, getLocale(), columns))
                                    .collect(Collectors.joining(" ")))
                    .setFlexGrow(4);
        }
        for (var column : columns) {
            var position = preview.mapping().position(column.key());
            if (position != null
                    && !column.key().equals("params")
                    && !column.key().equals("source")) {
                text(
                        column.headerKey(),
                        line -> position < line.cells().size()
                                ? line.cells().get(position).text()
                                : "");
            }
        }
        addThemeNames("wrap-cell-content");
        setItems(lines.page(wrong ? RowStatus.WRONG : null, 0, MOST));
        setHeight("min(46vh, 30rem)");
    }

    private String word(ImportLine line) {
        return getTranslation(line.status().messageKey());
    }

    private static Chip.Tone tone(RowStatus status) {
        return switch (status) {
            case NEW -> Chip.Tone.SUCCESS;
            case CHANGED -> Chip.Tone.INFO;
            case SAME -> Chip.Tone.NEUTRAL;
            case WRONG -> Chip.Tone.ERROR;
        };
    }
}
