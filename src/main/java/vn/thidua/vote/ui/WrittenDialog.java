package vn.thidua.vote.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.security.SecureRandom;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.vote.Channel;
import vn.thidua.vote.UnitOfRound;

/** Enters the written opinion of an absent unit, once, as a ballot like every other. */
class WrittenDialog extends Dialog {

    private static final int REQUEST_KEY = 16;

    /** The same for every time this opinion is sent, as with a telephone. */
    private final byte[] requestKey = new byte[REQUEST_KEY];

    WrittenDialog(Console console, long roundId) {
        new SecureRandom().nextBytes(requestKey);
        setHeaderTitle(getTranslation("vote.written.title"));
        setWidth("min(560px, 92vw)");
        var services = console.services();
        var unit = new ComboBox<UnitOfRound>(getTranslation("vote.written.unit"));
        unit.setItems(services.console().units(roundId, Channel.WRITTEN, true));
        unit.setItemLabelGenerator(UnitOfRound::name);
        unit.setWidthFull();
        var ballot = new BallotField(services.console().ballot(roundId, getLocale()));
        var rules = new RuleNotice();
        add(new Paragraph(getTranslation("vote.written.sentence")), rules, unit, new Div(ballot));
        Dialogs.foot(this, getTranslation("vote.written.enter"), () -> {
            var done = rules.passes(() -> {
                if (unit.getValue() == null) {
                    throw new RuleViolation("vote.written.unitMissing");
                }
                services.written().enter(roundId, unit.getValue().unitId(), ballot.choices(), requestKey);
            });
            console.refresh();
            return done;
        });
    }
}
