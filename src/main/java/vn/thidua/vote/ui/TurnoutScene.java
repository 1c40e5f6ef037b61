package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import vn.thidua.vote.BallotWords;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;

/** An open ballot: how many have voted, as a number and as filled seats, and the time left. Never a partial result. */
class TurnoutScene extends Div implements SceneBody {

    private final Clock clock;
    private final long roundId;
    private final Span number = SceneParts.span("hall-number hall-number-large", "");
    private final Div seats = new Div();
    private final HallCountdown countdown = new HallCountdown();
    private int drawn = -1;

    TurnoutScene(HallRound round, BallotWords ballot, Hall hall, String address, Clock clock) {
        this.clock = clock;
        this.roundId = round.id();
        addClassName("hall-columns");
        seats.addClassName("hall-seats");
        seats.getElement().setAttribute("aria-hidden", "true");
        add(
                SceneParts.box(
                        "hall-main",
                        SceneParts.line(
                                "hall-kicker",
                                SceneParts.kicker(SceneParts.word("vote.method." + round.method()), round.roundNo())),
                        SceneParts.title(round.title()),
                        SceneParts.line("hall-sub", SceneParts.word("vote.hall.haveVoted")),
                        number,
                        seats,
                        SceneParts.line("hall-rule", ballot.rule())),
                SceneParts.box("hall-side", countdown, SceneParts.join(hall, address)));
    }

    @Override
    public void update(Hall hall) {
        hall.round(roundId).ifPresent(this::show);
    }

    private void show(HallRound round) {
        var may = round.entitled() - round.byHand();
        number.setText(may == 0 ? String.valueOf(round.entitled()) : round.cast() + "/" + may);
        countdown.until(round.openedAt(), round.closesAt(), clock);
        if (seats.getComponentCount() != may) {
            seats.removeAll();
            for (int i = 0; i < may; i++) {
                seats.add(new Span());
            }
            drawn = -1;
        }
        if (drawn != round.cast()) {
            drawn = round.cast();
            for (int i = 0; i < may; i++) {
                seats.getComponentAt(i).getElement().setAttribute("data-filled", i < round.cast());
            }
        }
    }
}
