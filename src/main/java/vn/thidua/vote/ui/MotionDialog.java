package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.MotionDraft;
import vn.thidua.vote.RuleLine;
import vn.thidua.vote.Subject;

/**
 * Puts a ballot on the agenda from the template of its subject; the rule in force stands there in words, and for an award
 * the ranking its nominees come from.
 */
class MotionDialog extends Dialog {

    private final Console console;
    private final Select<Subject> subject = new Select<>();
    private final TextField title = new TextField(getTranslation("vote.motion.title"));
    private final IntegerField seats = new IntegerField(getTranslation("vote.motion.seatsField"));
    private final NomineeField nominees;
    private final TextField unranked = new TextField(getTranslation("vote.motion.unranked"));
    private final Paragraph rule = new Paragraph();
    private final RuleNotice rules;
    private boolean titleTyped;

    MotionDialog(Console console) {
        this.console = console;
        this.nominees = new NomineeField(console);
        this.rules = new RuleNotice()
                .at("shared.name.", title)
                .at("vote.motion.seats", seats)
                .at("vote.motion.nomineesMissing", nominees)
                .at("vote.motion.noRanking", unranked);
        setHeaderTitle(getTranslation("vote.console.addBallot"));
        setWidth("min(640px, 94vw)");
        subject.setLabel(getTranslation("vote.motion.subject"));
        subject.setItems(Subject.values());
        subject.setItemLabelGenerator(one -> getTranslation("vote.subject." + one));
        unranked.setMaxLength(250);
        unranked.setHelperText(getTranslation("vote.motion.unrankedHelp"));
        seats.setMin(1);
        seats.setValue(1);
        title.addValueChangeListener(change -> titleTyped |= change.isFromClient());
        subject.addValueChangeListener(chosen -> show(chosen.getValue()));
        subject.setValue(Subject.CO_TINH);
        rule.addClassName("notice");
        var form = new Div(rules, subject, rule, title, nominees, unranked, seats);
        form.addClassName("form-column");
        add(form);
        Dialogs.foot(this, getTranslation("vote.motion.put"), () -> {
            var done = rules.passes(
                    () -> console.services().hall().putOnAgenda(console.facts().id(), draft()));
            console.refresh();
            return done;
        });
    }

    private void show(Subject chosen) {
        if (!titleTyped) {
            title.setValue(getTranslation("vote.subject." + chosen));
        }
        var document = chosen == Subject.THONG_QUA;
        nominees.setVisible(!document);
        nominees.show(chosen);
        unranked.setVisible(chosen.isAward() && !nominees.isRanked());
        seats.setVisible(!document);
        rule.setText(console.services().rules().rules(console.facts().provinceId()).stream()
                .filter(RuleLine::inForce)
                .filter(line -> line.rule().subject() == chosen)
                .map(line -> console.services().ruleWords().all(line.rule(), getLocale()) + " "
                        + getTranslation("vote.rules.source", line.rule().source()))
                .findFirst()
                .orElse(getTranslation("vote.rule.none")));
    }

    private MotionDraft draft() {
        var chosen = subject.getValue();
        var document = chosen == Subject.THONG_QUA;
        var draft = new MotionDraft(
                chosen,
                title.getValue(),
                document ? 1 : Objects.requireNonNullElse(seats.getValue(), 0),
                document ? List.of() : nominees.nominees(),
                false);
        return unranked.isVisible() ? draft.withoutRanking(unranked.getValue()) : draft;
    }
}
