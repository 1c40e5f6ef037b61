package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.Channel;
import vn.thidua.vote.UnitOfRound;

/** Hands a unit a paper slip instead of its telephone, or takes an unused slip back. */
class PaperDialog extends Dialog {

    private final Console console;
    private final long roundId;
    private final ComboBox<UnitOfRound> unit = new ComboBox<>(getTranslation("vote.paper.unit"));
    private final UnorderedList issued = new UnorderedList();
    private final RuleNotice rules = new RuleNotice().at("vote.paper.", unit);

    PaperDialog(Console console, long roundId) {
        this.console = console;
        this.roundId = roundId;
        setHeaderTitle(getTranslation("vote.paper.title"));
        setWidth("min(480px, 92vw)");
        unit.setItemLabelGenerator(UnitOfRound::name);
        unit.setWidthFull();
        issued.addClassName("console-slips");
        add(new Paragraph(getTranslation("vote.paper.sentence")), rules, unit, new Div(issued));
        load();
        Dialogs.foot(this, getTranslation("vote.paper.issue"), () -> {
            var chosen = unit.getValue();
            return chosen != null && passes(() -> console.services().paper().issue(roundId, chosen.unitId()));
        });
    }

    private void load() {
        var console = this.console.services().console();
        // whoever voted is told apart only when paper is asked for: the list itself gives nothing away
        unit.setItems(console.units(roundId, Channel.ELECTRONIC, false));
        issued.removeAll();
        for (var slip : console.units(roundId, Channel.PAPER, false)) {
            issued.add(new ListItem(
                    new com.vaadin.flow.component.html.Span(slip.name()),
                    new Button(
                            getTranslation("vote.paper.takeBack"),
                            click ->
                                    passes(() -> this.console.services().paper().takeBack(roundId, slip.unitId())))));
        }
    }

    private boolean passes(Runnable command) {
        var done = rules.passes(command);
        console.refresh();
        load();
        return done;
    }
}
