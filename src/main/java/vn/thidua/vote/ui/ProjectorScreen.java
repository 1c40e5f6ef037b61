package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.thidua.vote.Hall;

/**
 * What stands on the wall, at the size of the box it is in: the whole screen of a projector or the small preview of the
 * console. Another scene is drawn anew; within a scene only what changed.
 */
class ProjectorScreen extends Div {

    private final HallServices services;
    private final String address;
    private final Div stage = new Div();
    private final Span rehearsal = new Span(SceneParts.word("vote.rehearsal"));
    private @Nullable Scene shown;
    private @Nullable SceneBody body;

    /** @param address where telephones come in */
    ProjectorScreen(HallServices services, String address) {
        this.services = services;
        this.address = address;
        addClassName("hall");
        stage.addClassName("hall-stage");
        rehearsal.addClassName("hall-rehearsal");
        rehearsal.setVisible(false);
        add(stage, rehearsal);
    }

    void show(Hall hall) {
        var scene = Scene.of(hall);
        if (!scene.equals(shown) || body == null) {
            var first = shown == null;
            shown = scene;
            stage.removeAll();
            var drawn = draw(scene, hall, !first);
            body = drawn;
            stage.getElement().setAttribute("data-scene", scene.kind().name().toLowerCase(java.util.Locale.ROOT));
            stage.add((Component) drawn);
        }
        body.update(hall);
        rehearsal.setVisible(hall.round(scene.roundId())
                .filter(vn.thidua.vote.HallRound::rehearsal)
                .isPresent());
    }

    /** The scene that is on the wall now. */
    @Nullable
    Scene scene() {
        return shown;
    }

    private SceneBody draw(Scene scene, Hall hall, boolean reveal) {
        var round = hall.round(scene.roundId()).orElse(null);
        if (round == null) {
            return scene.kind() == Scene.Kind.HIDDEN
                    ? new HiddenScene(hall)
                    : new AgendaScene(services.quorumWords(), hall, address);
        }
        var ballot = services.console().ballot(round.id(), getLocale());
        return switch (scene.kind()) {
            case BALLOT -> new BallotScene(round, ballot, hall, address);
            case TURNOUT -> new TurnoutScene(round, ballot, hall, address, services.clock());
            case SEAL -> new SealScene(round);
            case RESULT -> new ResultScene(round, services.votes().result(round.id()), ballot, reveal);
            case RECEIPTS -> new ReceiptsScene(round, services.votes().receipts(round.id()));
            case HIDDEN, AGENDA -> new HiddenScene(hall);
        };
    }
}
