package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.vote.Channel;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.RoundState;

/** Takes the next step, and offers the lesser ones. What cannot be taken back asks before. */
class StepActions {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int VIRTUAL = 5;

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
        if (step == Step.CONFIRM_RESULT) {
            return console.counts()
                    && hall.current()
                            .filter(round -> !round.confirmedBy()
                                    .contains(services().currentUser().require().accountId()))
                            .isPresent();
        }
        return step.isForCommittee() ? console.counts() : console.runs();
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
            case PREPARE_ROUND ->
                hall.currentItem()
                        .map(item -> item.subjectId())
                        .ifPresent(motion -> new NomineesDialog(console, motion).open());
            case REPEAT -> console.attempt(() -> services().rounds().repeat(round));
            case OPEN_ROUND -> new OpenRoundDialog(console, round).open();
            case CLOSE_ROUND -> ask(step, () -> services().rounds().close(round));
            case ENTER_WRITTEN -> new WrittenDialog(console, round).open();
            case ENTER_SHEET -> new SheetDialog(console, hall.current().orElseThrow()).open();
            case CONFIRM_SHEET -> new SheetCheckDialog(console, round).open();
            case COUNT -> ask(step, () -> services().counting().tally(round));
            case CONFIRM_RESULT -> new ResultDialog(console, round).open();
            case ANNOUNCE -> console.attempt(() -> services().hall().announce(round));
            case RUN_OFF -> console.attempt(() -> services().rounds().runOff(round));
            case FINISH_ITEM ->
                hall.currentItem()
                        .ifPresent(item ->
                                console.attempt(() -> services().meetings().finishItem(meeting, item.id(), true)));
            case END_MEETING -> ask(step, () -> services().meetings().end(meeting));
            case OVER -> {}
        }
    }

    /** What else can be done now, the likeliest first. */
    List<Component> others(Step step, Hall hall) {
        var all = new ArrayList<Component>();
        hall.current().ifPresent(round -> {
            if (round.state() == RoundState.OPEN) {
                running(all, round);
            }
            if (step == Step.RUN_OFF) {
                all.add(button("vote.other.noRunOff", Key.KEY_X, () -> finish(hall)));
            }
            if (round.rehearsal() && round.state() == RoundState.OPEN) {
                all.add(button(
                        "vote.other.virtual",
                        Key.KEY_V,
                        () -> services().rehearsal().castAtRandom(round.id(), VIRTUAL)));
            }
            if (round.rehearsal()) {
                all.add(button(
                        "vote.other.endRehearsal",
                        Key.KEY_E,
                        () -> services().rehearsal().end(round.id())));
            } else if (Step.mayHoldVoid(hall)) {
                var hold = new Button(word("vote.other.void"), click -> new VoidDialog(console, round).open());
                all.add(hold);
            }
        });
        return all;
    }

    private void running(List<Component> all, HallRound round) {
        if (round.closesAt() != null) {
            all.add(button("vote.other.extend", Key.KEY_G, () -> extend()));
        }
        if (round.method().isElectronic()) {
            var missing =
                    new Button(word("vote.other.missing"), click -> new MissingDialog(console, round.id()).open());
            missing.addClickShortcut(Key.KEY_C, KeyModifier.ALT);
            all.add(missing);
            all.add(new Button(word("vote.other.paper"), click -> new PaperDialog(console, round.id()).open()));
        }
        if (!services().console().units(round.id(), Channel.WRITTEN, false).isEmpty()) {
            all.add(new Button(word("vote.other.written"), click -> new WrittenDialog(console, round.id()).open()));
        }
    }

    /** One minute more than planned, counted from now where the time is over already. */
    private void extend() {
        console.hall().current().ifPresent(round -> {
            var now = services().clock().instant();
            var end = round.closesAt();
            services().rounds().extend(round.id(), (end == null || end.isBefore(now) ? now : end).plus(MINUTE));
        });
    }

    private void finish(Hall hall) {
        hall.currentItem()
                .ifPresent(
                        item -> services().meetings().finishItem(hall.meeting().id(), item.id(), true));
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
        UI.getCurrent().navigate("khoi/" + facts.blocId() + "/hoi-nghi/" + facts.id(), nam());
    }

    private com.vaadin.flow.router.QueryParameters nam() {
        return com.vaadin.flow.router.QueryParameters.of(
                "nam", String.valueOf(console.facts().year()));
    }

    private Button button(String key, Key shortcut, Runnable command) {
        var button = new Button(word(key), click -> console.attempt(command));
        button.addClickShortcut(shortcut, KeyModifier.ALT);
        button.setTooltipText("Alt + " + shortcut.getKeys().getFirst().replace("Key", ""));
        return button;
    }

    private static String word(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
