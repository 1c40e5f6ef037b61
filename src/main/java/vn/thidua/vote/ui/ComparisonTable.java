package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import vn.thidua.vote.ComparedNominee;
import vn.thidua.vote.ScoreComparison;

/** Order by score and order by vote side by side, with the reasons. */
class ComparisonTable extends Div {

    ComparisonTable(ScoreComparison comparison) {
        addClassName("comparison");
        var head = new NativeTableRow();
        Stream.of("unit", "score", "scoreRank", "votes", "voteRank", "chosen", "why")
                .map(column -> new NativeTableHeaderCell(getTranslation("vote.compare." + column)))
                .forEach(head::add);
        var body = new NativeTableBody();
        comparison.lines().forEach(line -> body.add(row(line)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("result-table");
        add(table);
        if (!comparison.unranked().isEmpty()) {
            add(new Paragraph(getTranslation("vote.compare.unranked", comparison.unranked())));
        }
        if (comparison.isAgainstScores()) {
            add(new Paragraph(
                    comparison.reason().isEmpty()
                            ? getTranslation("vote.compare.owes")
                            : getTranslation("vote.hall.scoreReason", comparison.reason())));
        }
    }

    private NativeTableRow row(ComparedNominee line) {
        return new NativeTableRow(
                new NativeTableCell(line.label()),
                number(line.score() == null ? "–" : ScoreWords.number(line.score())),
                number(text(line.scoreRank())),
                number(text(line.votes())),
                number(text(line.voteRank())),
                new NativeTableCell(getTranslation(line.chosen() ? "vote.result.elected" : "vote.result.not")),
                new NativeTableCell(line.why()));
    }

    private static String text(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? "–" : String.valueOf(number);
    }

    private static Component number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
