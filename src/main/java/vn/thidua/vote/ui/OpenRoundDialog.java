package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;

/** Opens a ballot, with or without a planned end. Roll and rule are frozen from then on. */
class OpenRoundDialog extends Dialog {

    private static final int USUAL = 3;

    OpenRoundDialog(Console console, long roundId) {
        setHeaderTitle(getTranslation("vote.step.OPEN_ROUND.ask"));
        setWidth("min(480px, 92vw)");
        var roll = console.hall().meeting().roll().attendance();
        var minutes = new Select<Integer>();
        minutes.setLabel(getTranslation("vote.open.minutes"));
        minutes.setItems(0, 1, 2, USUAL, 5, 10, 15);
        minutes.setItemLabelGenerator(
                number -> number == 0 ? getTranslation("vote.open.noEnd") : getTranslation("vote.open.minute", number));
        minutes.setValue(USUAL);
        add(
                new Paragraph(getTranslation("vote.step.OPEN_ROUND.consequence", roll.attending(), roll.written())),
                minutes);
        Dialogs.foot(
                this,
                getTranslation("vote.step.OPEN_ROUND.verb"),
                () -> console.attempt(() -> console.services()
                        .rounds()
                        .open(
                                roundId,
                                minutes.getValue() == 0
                                        ? null
                                        : console.services()
                                                .clock()
                                                .instant()
                                                .plus(Duration.ofMinutes(minutes.getValue())))));
    }
}
