package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.ItemChange;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeItemRow;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.ui.RuleNotice;

/** The line below the items in which one is added or changed. What was typed stays until it is taken. */
class ItemForm extends Div {

    /** What the form commands: items of the bloc, or of one unit. */
    interface Commands {

        void add(ItemDraft draft, String reason);

        void change(ItemChange change);
    }

    private final TextField content = new TextField(getTranslation("pledge.item.content"));
    private final TextField indicator = new TextField(getTranslation("pledge.item.indicator"));
    private final TextField unit = new TextField(getTranslation("pledge.item.unit"));
    private final Select<Direction> direction = new Select<>();
    private final DecimalField target = new DecimalField(getTranslation("pledge.item.target"));
    private final ReasonField reason;
    private final Button take = new Button();
    private final Button cancel = new Button(getTranslation("shared.cancel"), click -> edit(null));
    private final RuleNotice rules;
    private final Commands commands;
    private final Runnable refresh;
    private @Nullable PledgeItemRow edited;

    ItemForm(PledgeContext context, Commands commands) {
        this.commands = commands;
        this.refresh = context.refresh();
        reason = new ReasonField(context);
        direction.setLabel(getTranslation("pledge.item.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(PledgeWords::direction);
        direction.addValueChangeListener(change -> target.setEnabled(change.getValue() != Direction.PASS_FAIL));
        rules = new RuleNotice()
                .at("pledge.item.content", content)
                .at("pledge.item.indicator", indicator)
                .at("pledge.item.unit", unit)
                .at("pledge.value.", target)
                .at("shared.decimal.", target)
                .at("pledge.amendment.reason.", reason);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(click -> take());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        content.addClassName("wide");
        indicator.addClassName("wide");
        var fields = new Div(content, indicator, unit, direction, target, reason, take, cancel);
        fields.addClassName("pledge-item-form");
        add(rules, fields);
        edit(null);
    }

    /** Puts an item into the form, or empties it for a new one. */
    void edit(@Nullable PledgeItemRow item) {
        edited = item;
        rules.clear();
        content.setValue(item == null ? "" : item.content());
        indicator.setValue(item == null ? "" : item.indicator());
        unit.setValue(item == null ? "" : item.unitOfMeasure());
        direction.setValue(item == null ? Direction.UP : item.direction());
        target.setNumber(item == null ? null : item.target());
        take.setText(getTranslation(item == null ? "pledge.item.add" : "pledge.item.save"));
        cancel.setVisible(item != null);
        if (item != null) {
            content.focus();
        }
    }

    private void take() {
        var item = edited;
        if (rules.passes(() -> {
            var draft = new ItemDraft(
                    content.getValue(),
                    indicator.getValue(),
                    unit.getValue(),
                    direction.getValue(),
                    direction.getValue() == Direction.PASS_FAIL ? null : target.number());
            if (item == null) {
                commands.add(draft, reason.getValue());
            } else {
                commands.change(new ItemChange(item.id(), item.version(), draft, reason.getValue()));
            }
        })) {
            refresh.run();
        }
    }
}
