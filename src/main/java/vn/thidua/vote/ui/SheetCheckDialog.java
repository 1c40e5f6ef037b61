package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.shared.ui.RuleNotice;

/** The other one of the counting committee compares what was entered with the sheet in the hand, and confirms it. */
class SheetCheckDialog extends Dialog {

    SheetCheckDialog(Console console, long roundId) {
        setHeaderTitle(getTranslation("vote.sheet.check"));
        setWidth("min(520px, 92vw)");
        var services = console.services();
        var rules = new RuleNotice();
        var numbers = new DescriptionList();
        numbers.addClassName("facts");
        services.console().sheet(roundId).ifPresent(sheet -> {
            add(new Paragraph(getTranslation("vote.sheet.enteredBy", sheet.enteredBy())));
            line(numbers, getTranslation("vote.sheet.returnedField"), sheet.returned());
            line(numbers, getTranslation("vote.sheet.invalid"), sheet.invalid());
            line(numbers, getTranslation("vote.sheet.blank"), sheet.blank());
            services.console()
                    .ballot(roundId, getLocale())
                    .lines()
                    .forEach(option ->
                            line(numbers, option.label(), sheet.votes().getOrDefault(option.pos(), 0)));
        });
        add(rules, numbers);
        Dialogs.foot(this, getTranslation("vote.sheet.confirm"), () -> {
            var done = rules.passes(() -> services.sheets().confirm(roundId));
            console.refresh();
            return done;
        });
        console.hall()
                .round(roundId)
                .ifPresent(round -> getFooter().add(new Button(getTranslation("vote.sheet.again"), click -> {
                    close();
                    new SheetDialog(console, round).open();
                })));
    }

    private static void line(DescriptionList list, String label, int number) {
        list.add(new DescriptionList.Term(label), new DescriptionList.Description(String.valueOf(number)));
    }
}
