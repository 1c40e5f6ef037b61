package vn.thidua.vote.ui;

import org.jspecify.annotations.Nullable;
import vn.thidua.meeting.MeetingState;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.HallScene;
import vn.thidua.vote.RoundState;

/**
 * What stands on the wall, decided from what is committed. An open ballot goes before what was chosen, but for the empty
 * wall; a result stands there only once it was announced.
 */
record Scene(Kind kind, @Nullable Long roundId) {

    enum Kind {
        HIDDEN,
        AGENDA,
        BALLOT,
        TURNOUT,
        SEAL,
        RESULT,
        RECEIPTS
    }

    static Scene of(Hall hall) {
        var chosen = hall.scene();
        if (chosen.kind() == HallScene.Kind.HIDDEN) {
            return new Scene(Kind.HIDDEN, null);
        }
        var current = hall.current();
        if (current.filter(round -> round.state() == RoundState.OPEN).isPresent()) {
            return new Scene(Kind.TURNOUT, current.get().id());
        }
        return switch (chosen.kind()) {
            case AGENDA -> new Scene(Kind.AGENDA, null);
            case RESULT ->
                hall.round(chosen.roundId())
                        .filter(HallRound::announced)
                        .map(round -> new Scene(Kind.RESULT, round.id()))
                        .orElseGet(() -> itself(hall));
            case RECEIPTS ->
                hall.round(chosen.roundId())
                        .filter(round -> !round.seal().isEmpty())
                        .map(round -> new Scene(Kind.RECEIPTS, round.id()))
                        .orElseGet(() -> itself(hall));
            case AUTO, HIDDEN -> itself(hall);
        };
    }

    private static Scene itself(Hall hall) {
        if (hall.meeting().state() != MeetingState.OPEN) {
            return new Scene(Kind.AGENDA, null);
        }
        return hall.current()
                .map(round -> new Scene(ofRound(round), round.id()))
                .filter(scene -> scene.kind() != Kind.AGENDA)
                .orElse(new Scene(Kind.AGENDA, null));
    }

    private static Kind ofRound(HallRound round) {
        return switch (round.state()) {
            case DRAFT -> Kind.BALLOT;
            case OPEN -> Kind.TURNOUT;
            case CLOSED, TALLIED -> Kind.SEAL;
            case CONFIRMED -> round.announced() ? Kind.RESULT : Kind.SEAL;
            case VOID -> Kind.AGENDA;
        };
    }
}
