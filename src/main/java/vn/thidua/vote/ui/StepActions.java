package vn.thidua.vote.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import vn.thidua.meeting.AgendaItem;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.HandoverPart;

/** Takes the next step. What cannot be taken back asks before. */
class StepActions {

    private final Console console;

    StepActions(Console console) {
        this.console = console;
    }

    private HallServices services() {
        return console.services();
    }

    /** Whether the person may take the step: the chair's steps, or those of the counting committee. */
    boolean mayTake(Step step, Hall hall) {
        if (step == Step.OVER) {
            return false;
        }
        if (step.isForTheOtherCounter()) {
            return console.counts()
                    && hall.current()
                            .filter(round -> !hasDoneItsPart(step, round))
                            .isPresent();
        }
        if (step == Step.HAND_OVER) {
            return console.runs()
                    && (hall.toHandOver().contains(HandoverPart.AWARDS)
                            || services()
                                    .currentUser()
                                    .require()
                                    .isBoardOf(console.facts().provinceId()));
        }
        return step.isForCommittee() ? console.counts() : console.runs();
    }

    /** Whoever entered something does not confirm it, and nobody confirms twice. */
    private boolean hasDoneItsPart(Step step, HallRound round) {
        var person = services().currentUser().require().accountId();
        return step == Step.CONFIRM_RESULT
                ? round.confirmedBy().contains(person)
                : Objects.equals(round.enteredBy(), person);
    }

    void take(Step step) {
        var hall = console.hall();
        var meeting = hall.meeting().id();
        var round = hall.current().map(HallRound::id).orElse(0L);
        // somebody else may have taken the step since it was drawn
        if (Step.of(hall) != step) {
            console.refresh();
            return;
        }
        switch (step) {
            case NAME_OFFICERS -> planning();
            case OPEN_MEETING -> ask(step, () -> services().meetings().open(meeting));
            case CALL_ROLL, WAIT_FOR_QUORUM -> new RollDialog(console).open();
            case PREPARE_ROUND -> hall.currentItem().map(AgendaItem::subjectId).ifPresent(this::prepare);
            case REPEAT -> console.attempt(() -> services().rounds().repeat(round));
            case OPEN_ROUND -> new OpenRoundDialog(console, round).open();
            case CLOSE_ROUND -> ask(step, () -> services().rounds().close(round));
            case ENTER_WRITTEN -> new WrittenDialog(console, round).open();
            case ENTER_SHEET -> new SheetDialog(console, hall.current().orElseThrow()).open();
            case CONFIRM_SHEET -> new SheetCheckDialog(console, round).open();
            case COUNT -> ask(step, () -> services().counting().tally(round));
            case CONFIRM_RESULT -> new ResultDialog(console, round).open();
            case ANNOUNCE -> console.attempt(() -> services().hall().announce(round));
            case DECIDE -> new DecideDialog(console, round).open();
            case CONFIRM_DECISION -> new DecisionCheckDialog(console, round).open();
            case RUN_OFF -> console.attempt(() -> services().rounds().runOff(round));
            case END_REHEARSAL -> console.attempt(() -> services().rehearsal().end(round));
            case HAND_OVER -> new HandoverDialog(console).open();
            case FINISH_ITEM ->
                hall.currentItem()
                        .ifPresent(item ->
                                console.attempt(() -> services().meetings().finishItem(meeting, item.id(), true)));
            case END_MEETING -> ask(step, () -> services().meetings().end(meeting));
            case OVER -> {}
        }
    }

    /** A document has no nominees to look over. */
    private void prepare(long motion) {
        if (services().console().nominees(motion).isEmpty()) {
            console.attempt(() -> services().rounds().prepare(motion));
        } else {
            new NomineesDialog(console, motion).open();
        }
    }

    private void ask(Step step, Runnable command) {
        new ConfirmStep(
                        word("vote.step." + step + ".ask"),
                        word("vote.step." + step + ".consequence"),
                        word("vote.step." + step + ".verb"),
                        () -> console.attempt(command))
                .open();
    }

    private void planning() {
        var facts = console.facts();
        UI.getCurrent()
                .navigate(
                        "khoi/" + facts.blocId() + "/hoi-nghi/" + facts.id(),
                        QueryParameters.of("nam", String.valueOf(facts.year())));
    }

    private static String word(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
