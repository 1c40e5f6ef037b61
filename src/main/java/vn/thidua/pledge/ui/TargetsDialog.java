package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import vn.thidua.pledge.PledgeItemRow;
import vn.thidua.pledge.PledgeItemRow.UnitTarget;
import vn.thidua.pledge.PledgePage.UnitPromise;
import vn.thidua.pledge.TargetDraft;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.ui.RuleNotice;

/** What one item means for each unit: takes part or not, and a target of its own where it differs. */
class TargetsDialog extends Dialog {

    private final PledgeContext context;
    private final PledgeItemRow item;
    private final ReasonField reason;
    private final RuleNotice notice;

    /** The fields of one unit. */
    private record Line(UnitPromise unit, Checkbox assigned, DecimalField target, RuleNotice rules) {}

    TargetsDialog(PledgeContext context, PledgeItemRow item) {
        this.context = context;
        this.item = item;
        reason = new ReasonField(context);
        notice = new RuleNotice().at("pledge.amendment.reason.", reason);
        setHeaderTitle(item.title());
        setWidth("min(640px, 94vw)");
        add(new Paragraph(getTranslation(
                "pledge.targets.hint", PledgeWords.promise(item.direction(), item.target(), item.unitOfMeasure()))));
        var lines = context.page().units().stream().map(this::line).toList();
        add(notice, reason);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("shared.save"), click -> save(lines));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private Line line(UnitPromise unit) {
        var exception = item.exceptionFor(unit.unitId());
        var assigned = new Checkbox(unit.name());
        assigned.setValue(item.isAssignedTo(unit.unitId()));
        var target = new DecimalField("");
        target.setAriaLabel(getTranslation("pledge.targets.own", unit.name()));
        target.setPlaceholder(PledgeWords.number(item.target()));
        target.setNumber(exception.map(UnitTarget::target).orElse(null));
        target.setVisible(item.direction() != Direction.PASS_FAIL);
        target.setEnabled(assigned.getValue());
        assigned.addValueChangeListener(change -> target.setEnabled(change.getValue()));
        var rules = new RuleNotice()
                .at("pledge.value.", target)
                .at("shared.decimal.", target)
                .at("pledge.amendment.reason.", reason);
        var row = new Div(assigned, target);
        row.addClassName("pledge-target-row");
        add(row, rules);
        return new Line(unit, assigned, target, rules);
    }

    /** Writes the lines that differ; the first one that breaks a rule is told at its field and the dialog stays. */
    private void save(List<Line> lines) {
        notice.clear();
        for (var line : lines) {
            if (!line.rules().passes(() -> write(line))) {
                return;
            }
        }
        close();
        context.refresh().run();
    }

    private void write(Line line) {
        var unit = line.unit().unitId();
        var wanted = new TargetDraft(
                item.id(), unit, line.assigned().getValue(), line.target().number());
        var before = item.exceptionFor(unit);
        var same = before.map(UnitTarget::assigned).orElse(true) == wanted.assigned()
                && Objects.equals(
                        PledgeWords.number(before.map(UnitTarget::target).orElse(null)),
                        PledgeWords.number(wanted.target()));
        if (!same) {
            context.desk().pledges().assign(context.blocId(), context.year(), wanted, reason.getValue());
        }
    }
}
