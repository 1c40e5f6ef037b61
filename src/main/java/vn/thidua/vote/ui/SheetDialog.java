package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.Method;
import vn.thidua.vote.SheetDraft;

/** One of the counting committee enters raised hands or paper slips; the other one confirms them. */
class SheetDialog extends Dialog {

    private final Map<Integer, IntegerField> votes = new HashMap<>();
    private final IntegerField returned;
    private final IntegerField invalid = number("vote.sheet.invalid", 0);
    private final IntegerField blank = number("vote.sheet.blank", 0);
    private final boolean hands;

    SheetDialog(Console console, HallRound round) {
        var services = console.services();
        hands = round.method() == Method.SHOW_OF_HANDS;
        setHeaderTitle(getTranslation(hands ? "vote.sheet.title.hands" : "vote.sheet.title.paper"));
        setWidth("min(560px, 92vw)");
        var issued = services.console().issuedByHand(round.id());
        returned = number("vote.sheet.returnedField", issued);
        var rules = new RuleNotice().at("vote.sheet.returned", returned).at("vote.sheet.numbers", invalid);
        var form = new Div();
        form.addClassName("form-column");
        add(
                new Paragraph(
                        getTranslation(hands ? "vote.sheet.sentence.hands" : "vote.sheet.sentence.paper", issued)),
                rules);
        if (!hands) {
            var numbers = new Div(returned, invalid, blank);
            numbers.addClassName("form-row");
            form.add(numbers);
        }
        for (var line : services.console().ballot(round.id(), getLocale()).lines()) {
            var field = new IntegerField(line.label());
            field.setMin(0);
            field.setValue(0);
            votes.put(line.pos(), field);
            form.add(field);
        }
        add(form);
        Dialogs.foot(this, getTranslation("vote.sheet.enter"), () -> {
            var done = rules.passes(() -> services.sheets().enter(round.id(), draft()));
            console.refresh();
            return done;
        });
    }

    private SheetDraft draft() {
        var counted = new HashMap<Integer, Integer>();
        votes.forEach((pos, field) -> counted.put(pos, value(field)));
        return hands
                ? SheetDraft.hands(counted)
                : new SheetDraft(value(returned), value(invalid), value(blank), counted);
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private static IntegerField number(String key, int value) {
        var field = new IntegerField(Dialogs.word(key));
        field.setMin(0);
        field.setValue(value);
        return field;
    }
}
