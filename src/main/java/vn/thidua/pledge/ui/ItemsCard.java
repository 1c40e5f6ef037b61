package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import vn.thidua.pledge.ItemChange;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeItemRow;
import vn.thidua.pledge.PledgeState;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** The common items of a pledge: read by everybody, written by whoever runs the bloc, below them the units' own ones. */
class ItemsCard extends Section {

    private final PledgeContext context;

    ItemsCard(PledgeContext context) {
        super("");
        this.context = context;
        var items = context.page().commonItems();
        setTitle(getTranslation("pledge.items.title", items.size()));
        setSentence(getTranslation(
                context.state() == PledgeState.SIGNING ? "pledge.items.signing" : "pledge.items.sentence"));
        var grid = new ItemGrid(context.page(), items, false);
        add(grid);
        if (context.mayRun() && context.state() != PledgeState.SIGNING) {
            var form = new ItemForm(context, new Commands());
            grid.actions(item -> actions(item, form));
            add(form);
        }
        var own = context.page().items().stream()
                .filter(item -> item.unitId() != null)
                .toList();
        if (!own.isEmpty()) {
            var title = new Div(getTranslation("pledge.items.own", own.size()));
            title.addClassName("pledge-subtitle");
            add(title, new ItemGrid(context.page(), own, true));
        }
    }

    private Div actions(PledgeItemRow item, ItemForm form) {
        var actions = new Div(
                button(Glyph.PENCIL, "pledge.item.edit", item, () -> form.edit(item)),
                button(Glyph.USERS, "pledge.item.targets", item, () -> new TargetsDialog(context, item).open()),
                button(Glyph.ARROW_UP, "pledge.item.up", item, () -> move(item, true)),
                button(Glyph.ARROW_DOWN, "pledge.item.down", item, () -> move(item, false)),
                button(Glyph.TRASH_2, "pledge.item.remove", item, () -> remove(item)));
        actions.addClassName("pledge-row-actions");
        return actions;
    }

    private Button button(Glyph glyph, String key, PledgeItemRow item, Runnable step) {
        var button = new Button(glyph.create(), click -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key, item.title()));
        button.setTooltipText(getTranslation(key, item.title()));
        return button;
    }

    private void move(PledgeItemRow item, boolean up) {
        context.desk().pledges().moveItem(context.blocId(), context.year(), item.id(), up);
        context.refresh().run();
    }

    private void remove(PledgeItemRow item) {
        if (context.isSigned()) {
            new ReasonDialog(
                            getTranslation("pledge.item.remove", item.title()),
                            reason -> context.desk()
                                    .pledges()
                                    .removeItem(context.blocId(), context.year(), item.id(), reason),
                            context.refresh())
                    .open();
            return;
        }
        try {
            context.desk().pledges().removeItem(context.blocId(), context.year(), item.id(), "");
            Toasts.successWithUndo(getTranslation("pledge.item.removed", item.title()), () -> {
                new Commands().add(item.draft(), "");
                context.refresh().run();
            });
        } catch (RuleViolation broken) {
            Toasts.error(getTranslation(broken.key(), broken.args()));
        }
        context.refresh().run();
    }

    /** Items of the whole bloc. */
    private final class Commands implements ItemForm.Commands {

        @Override
        public void add(ItemDraft draft, String reason) {
            context.desk().pledges().addItem(context.blocId(), context.year(), draft, reason);
        }

        @Override
        public void change(ItemChange change) {
            context.desk().pledges().changeItem(context.blocId(), context.year(), change);
        }
    }
}
