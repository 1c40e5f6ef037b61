package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;

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
            // a result is revealed once; what people decide after it is added without a show
            var reveal = shown != null
                    && (shown.kind() != scene.kind() || !Objects.equals(shown.roundId(), scene.roundId()));
            shown = scene;
            stage.removeAll();
            var drawn = draw(scene, hall, reveal);
            body = drawn;
            stage.getElement().setAttribute("data-scene", scene.kind().name().toLowerCase(java.util.Locale.ROOT));
            stage.add((Component) drawn);
        }
        body.update(hall);
        rehearsal.setVisible(
                hall.round(scene.roundId()).filter(HallRound::rehearsal).isPresent());
    }

    /** The scene that is on the wall now. */
    @Nullable
    Scene scene() {
        return shown;
    }

    private SceneBody draw(Scene scene, Hall hall, boolean reveal) {
        var round = hall.round(scene.roundId()).orElse(null);
        return round == null ? without(scene, hall) : of(round, scene, hall, reveal);
    }

    private SceneBody without(Scene scene, Hall hall) {
        return switch (scene.kind()) {
            case HIDDEN -> new HiddenScene(hall);
            case PLEDGE -> new PledgeScene(hall);
            case FLAG ->
                new FlagScene(
                        hall,
                        services.wall().flag(hall.meeting().id(), hall.meeting().blocId()));
            case AGENDA, BALLOT, TURNOUT, SEAL, RESULT, RECEIPTS ->
                new AgendaScene(services.quorumWords(), hall, address);
        };
    }

    private SceneBody of(HallRound round, Scene scene, Hall hall, boolean reveal) {
        var wall = services.wall();
        var ballot = wall.ballot(round.id(), getLocale());
        return switch (scene.kind()) {
            case BALLOT -> new BallotScene(round, ballot, hall, address);
            case TURNOUT -> new TurnoutScene(round, ballot, hall, address, services.clock());
            case SEAL -> new SealScene(round);
            case RESULT -> new ResultScene(round, wall.result(round.id()), wall.comparison(round.id()), ballot, reveal);
            case RECEIPTS -> new ReceiptsScene(round, wall.receipts(round.id()));
            case HIDDEN, AGENDA, PLEDGE, FLAG -> new HiddenScene(hall);
        };
    }
}
