package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.RoundState;

/** A closed ballot: its seal and the number of envelopes, shown before any of them is opened; hands have neither. */
class SealScene extends Div implements SceneBody {

    private static final int DIGITS = 16;

    private final long roundId;
    private final boolean envelopes;
    private final Paragraph state = SceneParts.line("hall-sub", "");
    private final Paragraph head = SceneParts.line("hall-foot", "");

    SealScene(HallRound round) {
        this.roundId = round.id();
        addClassName("hall-seal");
        add(SceneParts.title(round.title()));
        envelopes = round.cast() > 0 || round.entitled() > round.byHand();
        if (envelopes) {
            add(
                    SceneParts.span("hall-number hall-number-large", String.valueOf(round.cast())),
                    SceneParts.line("hall-lead", SceneParts.word("vote.hall.inTheBox", round.cast())),
                    SceneParts.line("hall-sub", SceneParts.word("vote.hall.seal")),
                    SceneParts.line(
                            "hall-hex",
                            SceneParts.grouped(round.seal()
                                    .substring(0, Math.min(DIGITS, round.seal().length())))));
        }
        add(state, head);
    }

    @Override
    public void update(Hall hall) {
        hall.round(roundId).ifPresent(round -> {
            state.setText(SceneParts.word(words(round.state())));
            head.setText(SceneParts.word("vote.hall.auditHead", SceneParts.grouped(hall.auditHead())));
        });
    }

    private String words(RoundState state) {
        return switch (state) {
            case CLOSED -> envelopes ? "vote.hall.sealed" : "vote.hall.countingByHand";
            case TALLIED -> "vote.hall.counted";
            default -> "vote.hall.confirmed";
        };
    }
}
