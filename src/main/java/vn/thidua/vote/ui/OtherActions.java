package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.thidua.vote.Channel;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.RoundState;

/** The lesser things that can be done beside the next step, the likeliest first. */
class OtherActions {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int VIRTUAL = 5;

    private final Console console;

    OtherActions(Console console) {
        this.console = console;
    }

    List<Component> now(Step step, Hall hall) {
        var all = new ArrayList<Component>();
        hall.current().ifPresent(round -> {
            if (round.state() == RoundState.OPEN) {
                running(all, round);
            }
            if (step == Step.RUN_OFF) {
                all.add(button("vote.other.noRunOff", Key.KEY_X, () -> finish(hall)));
            }
            if (round.announced() && !round.rehearsal() && round.subject().isAward()) {
                all.add(dialog("vote.other.compare", () -> new CompareDialog(console, round.id())));
            }
            ending(all, step, hall, round);
        });
        if (hall.rehearsal().isEmpty()
                && hall.meeting().state().isChangeable()
                && hall.rounds().stream().noneMatch(round -> round.state() == RoundState.OPEN)) {
            all.add(button(
                    "vote.other.rehearse",
                    Key.KEY_T,
                    () -> console.services().rehearsal().begin(console.facts().id())));
        }
        return all;
    }

    private void running(List<Component> all, HallRound round) {
        if (round.rehearsal()) {
            all.add(button(
                    "vote.other.virtual",
                    Key.KEY_V,
                    () -> console.services().rehearsal().castAtRandom(round.id(), VIRTUAL)));
        }
        if (round.closesAt() != null) {
            all.add(button("vote.other.extend", Key.KEY_G, this::extend));
        }
        if (round.method().isElectronic()) {
            all.add(dialog("vote.other.missing", () -> new MissingDialog(console, round.id()), Key.KEY_C));
            all.add(dialog("vote.other.paper", () -> new PaperDialog(console, round.id())));
            all.add(dialog("vote.other.control", () -> new ControlDialog(console, round.id())));
        }
        if (!console.services()
                .console()
                .units(round.id(), Channel.WRITTEN, false)
                .isEmpty()) {
            all.add(dialog("vote.other.written", () -> new WrittenDialog(console, round.id())));
        }
    }

    private void ending(List<Component> all, Step step, Hall hall, HallRound round) {
        if (round.rehearsal() && step != Step.END_REHEARSAL) {
            all.add(button(
                    "vote.other.endRehearsal",
                    Key.KEY_E,
                    () -> console.services().rehearsal().end(round.id())));
        } else if (Step.mayHoldVoid(hall)) {
            all.add(dialog("vote.other.void", () -> new VoidDialog(console, round)));
        }
    }

    /** One minute more than planned, counted from now where the time is over already. */
    private void extend() {
        console.hall().current().ifPresent(round -> {
            var now = console.services().clock().instant();
            var end = round.closesAt();
            console.services().rounds().extend(round.id(), (end == null || end.isBefore(now) ? now : end).plus(MINUTE));
        });
    }

    private void finish(Hall hall) {
        hall.currentItem()
                .ifPresent(item ->
                        console.services().meetings().finishItem(hall.meeting().id(), item.id(), true));
    }

    private Button button(String key, Key shortcut, Runnable command) {
        var button = new Button(word(key), click -> console.attempt(command));
        button.addClickShortcut(shortcut, KeyModifier.ALT);
        button.setTooltipText("Alt + " + shortcut.getKeys().getFirst().replace("Key", ""));
        return button;
    }

    private static Button dialog(String key, Supplier<Dialog> dialog) {
        return new Button(word(key), click -> dialog.get().open());
    }

    private static Button dialog(String key, Supplier<Dialog> dialog, Key shortcut) {
        var button = dialog(key, dialog);
        button.addClickShortcut(shortcut, KeyModifier.ALT);
        return button;
    }

    private static String word(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
