package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.ComparedNominee;
import vn.thidua.vote.RoundResult;

/**
 * Takes down who gets a seat that the last ballot left open: as head and deputy, the chair, or the lot decided. The program
 * shows the scores and chooses nobody.
 */
class DecideDialog extends Dialog {

    private final Console console;
    private final long roundId;
    private final RadioButtonGroup<RoundResult.Line> pool = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(getTranslation("vote.decide.reason"));
    private final Div entered = new Div();
    private final Map<String, String> scores;
    private final RuleNotice rules = new RuleNotice().at("vote.reason.", reason).at("vote.decision.", pool);

    DecideDialog(Console console, long roundId) {
        this.console = console;
        this.roundId = roundId;
        setWidth("min(560px, 94vw)");
        var result = console.services().votes().result(roundId);
        scores = console.services().votes().comparison(roundId).lines().stream()
                .collect(Collectors.toMap(ComparedNominee::label, ScoreWords::of, (first, other) -> first));
        var decider = result.outcome().decider();
        setHeaderTitle(getTranslation("vote.decide.title", decider == null ? "" : word(decider)));
        pool.setLabel(getTranslation("vote.decide.pool", result.outcome().seatsLeft()));
        pool.setItemLabelGenerator(this::label);
        reason.setWidthFull();
        reason.setMaxLength(250);
        reason.setHelperText(decider == null ? "" : getTranslation("vote.decide.help." + decider));
        add(new Paragraph(getTranslation("vote.decide.sentence")), rules, entered, pool, reason);
        load();
        Dialogs.foot(this, getTranslation("vote.decide.enter"), () -> {
            var chosen = pool.getValue();
            var done = rules.passes(() -> console.services()
                    .decisions()
                    .enter(roundId, chosen == null ? -1 : chosen.pos(), reason.getValue()));
            console.refresh();
            return done;
        });
    }

    private void load() {
        var result = console.services().votes().result(roundId);
        var taken = result.decisions().stream().map(RoundResult.Decision::label).toList();
        pool.setItems(result.lines().stream()
                .filter(line -> result.outcome().pool().contains(line.label()) && !taken.contains(line.label()))
                .toList());
        entered.removeAll();
        result.decisions().forEach(decision -> entered.add(line(decision)));
    }

    private Div line(RoundResult.Decision decision) {
        var line = new Div(new Span(getTranslation("vote.decide.line", decision.label(), decision.reason())));
        line.addClassName("nominee");
        if (!decision.confirmed()) {
            line.add(new Button(getTranslation("vote.decide.takeBack"), click -> {
                rules.passes(() -> console.services().decisions().takeBack(roundId, decision.pos()));
                console.refresh();
                load();
            }));
        }
        return line;
    }

    private String label(RoundResult.Line line) {
        var score = scores.getOrDefault(line.label(), "");
        var votes = getTranslation(
                "vote.decide.votes", line.label(), line.standing().votes());
        return score.isEmpty() ? votes : votes + " · " + score;
    }

    private String word(vn.thidua.vote.rule.Decider decider) {
        return getTranslation("vote.decider." + decider);
    }
}
