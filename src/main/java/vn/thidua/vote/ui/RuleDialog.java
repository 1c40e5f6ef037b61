package vn.thidua.vote.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import vn.thidua.shared.Fraction;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.Method;
import vn.thidua.vote.RuleService;
import vn.thidua.vote.SelfVote;
import vn.thidua.vote.Subject;
import vn.thidua.vote.VoteRuleDraft;
import vn.thidua.vote.rule.Base;
import vn.thidua.vote.rule.Decider;
import vn.thidua.vote.rule.RunOff;
import vn.thidua.vote.rule.Threshold;

/** Writes a new rule that holds from a day on. The threshold is typed as the regulation writes it: 80 %, 2/3. */
class RuleDialog extends Dialog {

    private static final int PLACES_PER_SEAT = 2;

    private final Select<Subject> subject = select("vote.motion.subject", "vote.subject.", Subject.values());
    private final Select<Method> method = select("vote.rules.method", "vote.method.", Method.values());
    private final Select<Base> base = select("vote.rules.base", "vote.base.", Base.values());
    private final TextField threshold = new TextField(getTranslation("vote.rules.thresholdField"));
    private final Checkbox strict = new Checkbox(getTranslation("vote.rules.strict"));
    private final Select<SelfVote> selfVote = select("vote.rules.selfVote", "vote.selfVote.", SelfVote.values());
    private final Checkbox written = new Checkbox(getTranslation("vote.rules.writtenField"));
    private final Checkbox blank = new Checkbox(getTranslation("vote.rules.blankField"));
    private final Checkbox secondRound = new Checkbox(getTranslation("vote.rules.runOffField"));
    private final Select<Decider> decider = select("vote.rules.deciderField", "vote.decider.", Decider.values());
    private final TextField source = new TextField(getTranslation("vote.rules.sourceColumn"));
    private final DatePicker from = ComponentWords.datePicker(getTranslation("vote.rules.from"));
    private final RuleNotice rules = new RuleNotice()
            .at("vote.rule.sourceMissing", source)
            .at("vote.rule.share", threshold)
            .at("vote.rule.day", from);

    RuleDialog(RuleService service, @Nullable Long provinceId, LocalDate today, Runnable added) {
        setHeaderTitle(getTranslation("vote.rules.add"));
        setWidth("min(640px, 94vw)");
        subject.setValue(Subject.CO_TINH);
        method.setValue(Method.SECRET_ELECTRONIC);
        base.setValue(Base.TOTAL);
        threshold.setValue("80 %");
        threshold.setHelperText(getTranslation("vote.rules.thresholdHelp"));
        selfVote.setValue(SelfVote.ALLOWED);
        written.setValue(true);
        secondRound.setValue(true);
        decider.setValue(Decider.HEAD_AND_DEPUTY);
        from.setValue(today);
        var form = new Div(
                new Paragraph(getTranslation("vote.rules.never")),
                rules,
                row(subject, method),
                row(threshold, base),
                strict,
                selfVote,
                written,
                blank,
                secondRound,
                decider,
                source,
                from);
        form.addClassName("form-column");
        add(form);
        Dialogs.foot(this, getTranslation("shared.save"), () -> {
            var done = rules.passes(() -> add(service, provinceId));
            if (done) {
                added.run();
            }
            return done;
        });
    }

    private void add(RuleService service, @Nullable Long provinceId) {
        if (from.getValue() == null) {
            throw new RuleViolation("vote.rule.dayMissing");
        }
        try {
            service.add(new VoteRuleDraft(
                    provinceId,
                    subject.getValue(),
                    method.getValue(),
                    base.getValue(),
                    threshold(),
                    selfVote.getValue(),
                    written.getValue(),
                    blank.getValue(),
                    new RunOff(secondRound.getValue() ? 2 : 1, PLACES_PER_SEAT, decider.getValue()),
                    source.getValue(),
                    from.getValue()));
        } catch (DuplicateKeyException sameDay) {
            throw new RuleViolation("vote.rule.dayTaken");
        }
    }

    private @Nullable Threshold threshold() {
        var typed = threshold.getValue().strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return new Threshold(Fraction.parse(typed), strict.getValue());
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("vote.rule.share", typed);
        }
    }

    private static Div row(com.vaadin.flow.component.Component... parts) {
        var row = new Div(parts);
        row.addClassName("form-row");
        return row;
    }

    private static <T> Select<T> select(String label, String prefix, T[] values) {
        var select = new Select<T>();
        select.setLabel(Dialogs.word(label));
        select.setItems(values);
        select.setItemLabelGenerator(value -> Dialogs.word(prefix + value));
        return select;
    }
}
