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
 *
 * @param deciding how far seats of a result are decided that votes left open: a newer state is another scene
 */
record Scene(Kind kind, @Nullable Long roundId, HallRound.Deciding deciding) {

    enum Kind {
        HIDDEN,
        AGENDA,
        BALLOT,
        TURNOUT,
        SEAL,
        RESULT,
        RECEIPTS,
        PLEDGE,
        FLAG
    }

    private Scene(Kind kind) {
        this(kind, null, HallRound.Deciding.NONE);
    }

    private Scene(Kind kind, HallRound round) {
        this(kind, round.id(), kind == Kind.RESULT ? round.deciding() : HallRound.Deciding.NONE);
    }

    static Scene of(Hall hall) {
        var chosen = hall.scene();
        if (chosen.kind() == HallScene.Kind.HIDDEN) {
            return new Scene(Kind.HIDDEN);
        }
        var current = hall.current();
        if (current.filter(round -> round.state() == RoundState.OPEN).isPresent()) {
            return new Scene(Kind.TURNOUT, current.get());
        }
        return switch (chosen.kind()) {
            case AGENDA -> new Scene(Kind.AGENDA);
            case RESULT ->
                hall.round(chosen.roundId())
                        .filter(HallRound::announced)
                        .map(round -> new Scene(Kind.RESULT, round))
                        .orElseGet(() -> itself(hall));
            case RECEIPTS ->
                hall.round(chosen.roundId())
                        .filter(round -> !round.seal().isEmpty())
                        .map(round -> new Scene(Kind.RECEIPTS, round))
                        .orElseGet(() -> itself(hall));
            case PLEDGE -> hall.pledge() == null ? itself(hall) : new Scene(Kind.PLEDGE);
            case FLAG -> new Scene(Kind.FLAG);
            case AUTO, HIDDEN -> itself(hall);
        };
    }

    private static Scene itself(Hall hall) {
        if (hall.meeting().state() != MeetingState.OPEN && hall.rehearsal().isEmpty()) {
            return new Scene(Kind.AGENDA);
        }
        if (hall.isSigning() && hall.pledge() != null && hall.rehearsal().isEmpty()) {
            return new Scene(Kind.PLEDGE);
        }
        return hall.current()
                .map(round -> new Scene(ofRound(round), round))
                .filter(scene -> scene.kind() != Kind.AGENDA)
                .orElse(new Scene(Kind.AGENDA));
    }

    private static Kind ofRound(HallRound round) {
        return switch (round.state()) {
            case DRAFT -> Kind.BALLOT;
            case OPEN -> Kind.TURNOUT;
            case CLOSED -> Kind.SEAL;
            case TALLIED, CONFIRMED -> round.announced() ? Kind.RESULT : Kind.SEAL;
            case VOID -> Kind.AGENDA;
        };
    }
}
