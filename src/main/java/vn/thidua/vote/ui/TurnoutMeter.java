package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.RoundState;

/** Turnout and time of an open ballot in the console; number of envelopes and seal of a closed one. */
class TurnoutMeter extends Div {

    private static final int DIGITS = 16;

    private final Console console;
    private final Span number = new Span();
    private final Span words = new Span();
    private final Span seal = new Span();
    private final HallCountdown countdown = new HallCountdown();

    TurnoutMeter(Console console) {
        this.console = console;
        addClassName("console-turnout");
        number.addClassName("console-number");
        seal.addClassName("console-seal");
        add(number, new Div(words, seal), countdown);
        setVisible(false);
    }

    void show(Step step, Hall hall) {
        var shown = hall.current()
                .filter(round -> round.state() != RoundState.DRAFT && round.state() != RoundState.VOID)
                .filter(round -> step != Step.FINISH_ITEM && step != Step.END_MEETING && step != Step.OVER);
        setVisible(shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(HallRound round) {
        var open = round.state() == RoundState.OPEN;
        var byTelephone = round.entitled() - round.byHand();
        number.setText(byTelephone == 0 ? String.valueOf(round.byHand()) : round.cast() + "/" + byTelephone);
        words.setText(getTranslation(
                byTelephone == 0 ? "vote.console.byHand" : open ? "vote.console.cast" : "vote.console.envelopes",
                byTelephone == 0 ? round.byHand() : round.cast()));
        seal.setText(
                round.seal().isEmpty()
                        ? ""
                        : getTranslation(
                                "vote.console.seal",
                                SceneParts.grouped(round.seal().substring(0, DIGITS))));
        countdown.until(
                round.openedAt(),
                open ? round.closesAt() : null,
                console.services().clock());
    }
}
