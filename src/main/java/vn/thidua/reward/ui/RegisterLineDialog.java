package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import vn.thidua.reward.RegisterQueries;
import vn.thidua.reward.RegisterRow;
import vn.thidua.reward.RewardDecision;
import vn.thidua.reward.RewardState;
import vn.thidua.shared.ui.ComponentWords;

/** All about one line of the register: its facts, what was corrected, and for the board how to correct or revoke it. */
class RegisterLineDialog extends Dialog {

    private final RegisterRow row;
    private final RegisterTools tools;
    private final Runnable changed;

    RegisterLineDialog(
            RegisterRow row, RegisterQueries register, RegisterTools tools, boolean mayChange, Runnable changed) {
        this.row = row;
        this.tools = tools;
        this.changed = changed;
        setHeaderTitle(row.recipient());
        setWidth("min(640px, 96vw)");
        add(facts());
        var corrections = register.corrections(row.id());
        if (!corrections.isEmpty()) {
            add(new H3(getTranslation("reward.corrections")), list(corrections));
        }
        if (mayChange && row.state() == RewardState.DECIDED) {
            getFooter()
                    .add(
                            new Button(getTranslation("reward.correct"), click -> correct()),
                            new Button(getTranslation("reward.revoke"), click -> revoke()));
        }
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }

    private Div facts() {
        var list = new DescriptionList();
        fact(list, "reward.column.award", row.awardName());
        fact(list, "reward.column.state", RewardLabels.word(row.state()));
        fact(list, "reward.column.year", String.valueOf(row.year()));
        fact(list, "reward.column.kind", RewardLabels.word(row.recipientKind()));
        fact(list, "reward.column.personClass", RewardLabels.word(row.personClass()));
        fact(list, "reward.column.position", row.position());
        fact(list, "reward.column.workplace", row.place());
        fact(list, "reward.column.type", RewardLabels.word(row.rewardType()));
        fact(list, "reward.column.field", row.field());
        fact(list, "reward.column.decisionNo", row.decisionNo());
        fact(list, "reward.column.decidedOn", RewardLabels.day(row.decidedOn()));
        fact(list, "reward.column.decidedBy", row.decidedBy());
        fact(list, "reward.column.money", RewardLabels.money(row.money(), getLocale()));
        fact(list, "reward.column.bloc", row.blocName());
        fact(list, "reward.column.achievement", row.achievement());
        fact(list, "reward.column.source", row.source());
        var facts = new Div(list);
        facts.addClassName("reward-facts");
        return facts;
    }

    private void fact(DescriptionList list, String key, String value) {
        if (!value.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private UnorderedList list(java.util.List<RegisterQueries.CorrectionLine> corrections) {
        var list = new UnorderedList();
        list.addClassName("reward-corrections");
        corrections.forEach(line -> list.add(new ListItem(getTranslation(
                "reward.correction.line",
                RewardLabels.word(line.kind()),
                tools.moment(line.recordedAt()),
                line.recordedBy(),
                line.reason(),
                line.decisionNo().isEmpty() ? "–" : line.decisionNo(),
                changes(line)))));
        return list;
    }

    private String changes(RegisterQueries.CorrectionLine line) {
        return line.changes().stream()
                .map(field -> getTranslation(
                        "reward.correction.change",
                        getTranslation(field.key()),
                        said(field.before()),
                        said(field.after())))
                .collect(Collectors.joining("; "));
    }

    /** Codes are kept by the key of their word. */
    private String said(String value) {
        return value.startsWith("reward.") ? getTranslation(value) : value.isEmpty() ? "–" : value;
    }

    private void correct() {
        var form = tools.form(row.provinceId(), row.year());
        form.show(row);
        var reason = new TextField(getTranslation("reward.field.reason"));
        var decision = new TextField(getTranslation("reward.field.correctionDecision"));
        var fields = new java.util.ArrayList<>(java.util.Arrays.asList(form.fields()));
        fields.add(reason);
        fields.add(decision);
        new FormDialog(
                        getTranslation("reward.correct.title"),
                        getTranslation("reward.correct.verb"),
                        () -> {
                            tools.service().correct(row.id(), form.entry(), reason.getValue(), decision.getValue());
                            done();
                        },
                        fields.toArray(com.vaadin.flow.component.Component[]::new))
                .wide(form.wide())
                .open();
    }

    private void revoke() {
        var reason = new TextField(getTranslation("reward.field.reason"));
        var number = new TextField(getTranslation("reward.column.decisionNo"));
        DatePicker day = ComponentWords.datePicker(getTranslation("reward.column.decidedOn"));
        new FormDialog(
                        getTranslation("reward.revoke.title"),
                        getTranslation("reward.revoke.verb"),
                        () -> {
                            tools.service()
                                    .revoke(
                                            row.id(),
                                            reason.getValue(),
                                            RewardDecision.of(number.getValue(), day.getValue(), ""));
                            done();
                        },
                        number,
                        day,
                        reason)
                .wide(reason)
                .open();
    }

    private void done() {
        close();
        changed.run();
    }
}
