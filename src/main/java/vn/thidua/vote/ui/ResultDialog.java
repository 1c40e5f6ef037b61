package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.OptionKind;
import vn.thidua.vote.RoundResult;

/** The counting committee sees the result first, each with the own account, and confirms it. */
class ResultDialog extends Dialog {

    ResultDialog(Console console, long roundId) {
        setHeaderTitle(getTranslation("vote.result.title"));
        setWidth("min(640px, 94vw)");
        var services = console.services();
        var rules = new RuleNotice();
        add(rules);
        rules.passes(() -> show(console, services.votes().result(roundId)));
        add(new Paragraph(getTranslation("vote.result.consequence")));
        Dialogs.foot(this, getTranslation("vote.result.confirm"), () -> {
            var done = rules.passes(() -> services.counting().confirm(roundId));
            console.refresh();
            return done;
        });
    }

    private void show(Console console, RoundResult result) {
        var numbers = result.numbers();
        add(new Paragraph(getTranslation(
                "vote.result.numbers",
                numbers.issued(),
                numbers.returned(),
                numbers.valid(),
                numbers.invalid(),
                result.written())));
        var body = new NativeTableBody();
        for (var line : result.lines()) {
            body.add(line.kind() == OptionKind.NOMINEE ? nominee(console, line) : other(line));
        }
        var table = new NativeTable(body);
        table.addClassName("result-table");
        add(table, new Div());
        var comparison = console.services().votes().comparison(result.roundId());
        if (comparison.hasScores()) {
            add(new ComparisonTable(comparison));
        }
        ResultSentences.of(result).stream().skip(1).forEach(sentence -> add(new Paragraph(sentence)));
    }

    private NativeTableRow nominee(Console console, RoundResult.Line line) {
        return new NativeTableRow(
                new NativeTableCell(line.label()),
                new NativeTableCell(console.services().words().standing(line.standing(), getLocale())),
                new NativeTableCell(getTranslation(line.elected() ? "vote.result.elected" : "vote.result.not")));
    }

    /** No, abstentions and votes for nobody: a number, which neither passes nor fails. */
    private NativeTableRow other(RoundResult.Line line) {
        var standing = line.standing();
        return new NativeTableRow(
                new NativeTableCell(line.label()),
                new NativeTableCell(getTranslation("vote.result.other", standing.votes(), standing.outOf())),
                new NativeTableCell());
    }
}
