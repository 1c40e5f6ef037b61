package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import vn.thidua.pledge.ItemChange;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeItemRow;
import vn.thidua.shared.ui.Glyph;

/** Items that the unit registers for itself beside the common ones. */
class OwnItems extends Div {

    private final PledgeContext context;
    private final long unitId;

    OwnItems(PledgeContext context, long unitId) {
        this.context = context;
        this.unitId = unitId;
        addClassName("pledge-own-items");
        var items = context.page().ownItems(unitId);
        var title = new Div(getTranslation("pledge.own.items", items.size()));
        title.addClassName("pledge-subtitle");
        add(title);
        var form = new ItemForm(context, new Commands());
        if (!items.isEmpty()) {
            var grid = new ItemGrid(context.page(), items, false);
            grid.actions(item -> actions(item, form));
            add(grid);
        }
        add(form);
    }

    private Div actions(PledgeItemRow item, ItemForm form) {
        var actions = new Div(
                button(Glyph.PENCIL, "pledge.item.edit", item, () -> form.edit(item)),
                button(Glyph.TRASH_2, "pledge.item.remove", item, () -> remove(item)));
        actions.addClassName("pledge-row-actions");
        return actions;
    }

    private Button button(Glyph glyph, String key, PledgeItemRow item, Runnable step) {
        var button = new Button(glyph.create(), click -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key, item.title()));
        return button;
    }

    private void remove(PledgeItemRow item) {
        if (context.isSigned()) {
            new ReasonDialog(
                            getTranslation("pledge.item.remove", item.title()),
                            reason -> removeFor(item, reason),
                            context.refresh())
                    .open();
        } else {
            removeFor(item, "");
            context.refresh().run();
        }
    }

    private void removeFor(PledgeItemRow item, String reason) {
        context.desk().registrations().removeOwnItem(context.blocId(), context.year(), unitId, item.id(), reason);
    }

    /** Items of this unit alone. */
    private final class Commands implements ItemForm.Commands {

        @Override
        public void add(ItemDraft draft, String reason) {
            context.desk().registrations().addOwnItem(context.blocId(), context.year(), unitId, draft, reason);
        }

        @Override
        public void change(ItemChange change) {
            context.desk().registrations().changeOwnItem(context.blocId(), context.year(), unitId, change);
        }
    }
}
