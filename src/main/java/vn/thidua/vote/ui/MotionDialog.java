package vn.thidua.vote.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import vn.thidua.bloc.BlocMember;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.MotionDraft;
import vn.thidua.vote.RuleLine;
import vn.thidua.vote.Subject;

/** Puts a ballot on the agenda from the template of its subject; the rule in force stands there in words. */
class MotionDialog extends Dialog {

    private final Console console;
    private final Select<Subject> subject = new Select<>();
    private final TextField title = new TextField(getTranslation("vote.motion.title"));
    private final IntegerField seats = new IntegerField(getTranslation("vote.motion.seatsField"));
    private final MultiSelectComboBox<BlocMember> nominees =
            new MultiSelectComboBox<>(getTranslation("vote.motion.nominees"));
    private final Checkbox rehearsal = new Checkbox(getTranslation("vote.motion.rehearsal"));
    private final Paragraph rule = new Paragraph();
    private final RuleNotice rules = new RuleNotice()
            .at("shared.name.", title)
            .at("vote.motion.seats", seats)
            .at("vote.motion.nomineesMissing", nominees);
    private boolean titleTyped;

    MotionDialog(Console console) {
        this.console = console;
        setHeaderTitle(getTranslation("vote.console.addBallot"));
        setWidth("min(600px, 94vw)");
        subject.setLabel(getTranslation("vote.motion.subject"));
        subject.setItems(Subject.values());
        subject.setItemLabelGenerator(one -> getTranslation("vote.subject." + one));
        nominees.setItems(console.facts().members());
        nominees.setItemLabelGenerator(BlocMember::name);
        nominees.setHelperText(getTranslation("vote.motion.nomineesHelp"));
        seats.setMin(1);
        seats.setValue(1);
        title.addValueChangeListener(change -> titleTyped |= change.isFromClient());
        subject.addValueChangeListener(chosen -> show(chosen.getValue()));
        subject.setValue(Subject.CO_TINH);
        rule.addClassName("notice");
        var form = new Div(rules, subject, rule, title, nominees, seats, rehearsal);
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
        // in the order of the bloc, so that the order of clicking says nothing
        var stand = document
                ? List.<MotionDraft.Nominee>of()
                : console.facts().members().stream()
                        .filter(nominees.getValue()::contains)
                        .map(member -> new MotionDraft.Nominee(member.unitId(), member.name(), null, null))
                        .toList();
        return new MotionDraft(
                chosen,
                title.getValue(),
                document ? 1 : Objects.requireNonNullElse(seats.getValue(), 0),
                stand,
                rehearsal.getValue());
    }
}
