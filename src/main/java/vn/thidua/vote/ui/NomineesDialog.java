package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.NomineeLine;

/** The gate before a ballot is made: who stands with which score, who withdraws, who is held back or released, and why. */
class NomineesDialog extends Dialog {

    private final Console console;
    private final long motionId;
    private final TextField reason = new TextField(getTranslation("vote.nominees.reason"));
    private final RuleNotice rules = new RuleNotice().at("vote.reason.", reason);
    private final Div lines = new Div();

    NomineesDialog(Console console, long motionId) {
        this.console = console;
        this.motionId = motionId;
        setHeaderTitle(getTranslation("vote.nominees.title"));
        setWidth("min(640px, 94vw)");
        reason.setWidthFull();
        reason.setHelperText(getTranslation("vote.nominees.reasonHelp"));
        lines.addClassName("nominees");
        add(new Paragraph(getTranslation("vote.nominees.sentence")), rules, lines, reason);
        load();
        Dialogs.foot(this, getTranslation("vote.step.PREPARE_ROUND.verb"), () -> {
            var done = rules.passes(() -> console.services().rounds().prepare(motionId));
            console.refresh();
            return done;
        });
    }

    private void load() {
        lines.removeAll();
        var all = console.services().console().nominees(motionId);
        reason.setVisible(!all.isEmpty());
        all.forEach(nominee -> lines.add(line(nominee)));
    }

    private Div line(NomineeLine nominee) {
        var name = new Span(nominee.label());
        name.addClassName("nominee-name");
        var line = new Div(name);
        line.addClassName("nominee");
        if (nominee.scoreRank() != null) {
            line.add(new Span(ScoreWords.of(nominee.score(), nominee.scoreRank())));
        }
        if (!nominee.released().isEmpty()) {
            line.add(new Chip(Chip.Tone.INFO, getTranslation("vote.nominees.released", nominee.released())));
        }
        if (!nominee.withdrawn().isEmpty()) {
            line.add(new Chip(Chip.Tone.WARN, getTranslation("vote.nominees.withdrawn", nominee.withdrawn())));
            return line;
        }
        var motions = console.services().motions();
        if (nominee.isHeld()) {
            line.add(
                    new Chip(Chip.Tone.ERROR, getTranslation("vote.nominees.held", nominee.hold())),
                    button("vote.nominees.release", () -> motions.release(nominee.id(), reason.getValue())));
        } else {
            line.add(button("vote.nominees.hold", () -> motions.hold(nominee.id(), reason.getValue())));
        }
        line.add(button("vote.nominees.withdraw", () -> motions.withdraw(nominee.id(), reason.getValue())));
        return line;
    }

    private Button button(String key, Runnable command) {
        return new Button(getTranslation(key), click -> {
            if (rules.passes(command)) {
                reason.clear();
                load();
            }
        });
    }
}
