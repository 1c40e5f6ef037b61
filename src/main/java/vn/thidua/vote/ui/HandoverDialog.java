package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.Decision;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.ElectedUnit;
import vn.thidua.vote.HandoverOrder;
import vn.thidua.vote.HandoverPart;
import vn.thidua.vote.HandoverPlan;

/** What the results of the conference lead to, read before it is done in one step. */
class HandoverDialog extends Dialog {

    private final HandoverPlan plan;
    private final String year;
    private final Select<HandoverPlan.Target> target = new Select<>();
    private final TextField number = new TextField(getTranslation("vote.handover.number"));
    private final DatePicker date = ComponentWords.datePicker(getTranslation("vote.handover.date"));
    private final RuleNotice rules =
            new RuleNotice().at("bloc.decision.", number).at("vote.handover.decision", number);

    HandoverDialog(Console console) {
        this.plan = console.services().handover().plan(console.facts().id());
        this.year = String.valueOf(plan.nextYear());
        setHeaderTitle(getTranslation("vote.step.HAND_OVER.ask"));
        setWidth("min(640px, 96vw)");
        add(rules);
        if (plan.open().contains(HandoverPart.AWARDS)) {
            add(part("AWARDS", plan.awards()), owing());
        }
        if (plan.open().contains(HandoverPart.ROLES)) {
            add(part("ROLES", plan.leaders()), roles());
        }
        var flag = plan.flag();
        if (flag != null && plan.open().contains(HandoverPart.FLAG)) {
            add(
                    new H3(getTranslation("vote.handover.FLAG")),
                    new Paragraph(getTranslation(
                            "vote.handover.flag",
                            flag.name(),
                            flag.holder().isEmpty() ? "–" : flag.holder(),
                            plan.leaders().getFirst().label())));
        }
        if (!plan.board()) {
            add(new Paragraph(getTranslation("vote.handover.boardOnly")));
        }
        Dialogs.foot(this, getTranslation("vote.step.HAND_OVER.verb"), () -> {
            var done = rules.passes(() -> console.services().handover().handOver(plan.meetingId(), order()));
            console.refresh();
            return done;
        });
    }

    private Component part(String part, List<ElectedUnit> units) {
        var list = new UnorderedList();
        units.forEach(unit -> list.add(new ListItem(getTranslation(
                "vote.handover.line",
                getTranslation("vote.subject." + unit.subject()),
                unit.label(),
                unit.votes(),
                unit.base()))));
        return new Div(new H3(getTranslation("vote.handover." + part, year)), list);
    }

    private Component owing() {
        var owing = new Div();
        plan.owing().forEach(comparison -> owing.add(new ComparisonTable(comparison)));
        return owing;
    }

    private Component roles() {
        target.setLabel(getTranslation("vote.handover.composition", year));
        target.setItems(plan.targets());
        target.setItemLabelGenerator(one -> one.compositionId() == null
                ? getTranslation("vote.handover.newDraft", year)
                : getTranslation(one.published() ? "vote.handover.inForce" : "vote.handover.asDraft", one.name()));
        target.addValueChangeListener(chosen -> showDecision());
        plan.targets().stream().findFirst().ifPresent(target::setValue);
        showDecision();
        var form = new Div(target, number, date);
        form.addClassName("form-column");
        form.setVisible(plan.board());
        return form;
    }

    private void showDecision() {
        var published = target.getValue() != null && target.getValue().published();
        number.setVisible(published);
        date.setVisible(published);
    }

    private HandoverOrder order() {
        var parts = EnumSet.noneOf(HandoverPart.class);
        parts.addAll(plan.mine());
        return new HandoverOrder(parts, target.getValue(), decision());
    }

    private @Nullable Decision decision() {
        return number.isVisible() ? Decision.of(number.getValue(), date.getValue()) : null;
    }
}
