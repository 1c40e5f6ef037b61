package vn.thidua.vote.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.meeting.AgendaItem;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;

/** The left side of the console: the roll, the agenda with its ticks, and the way to add a ballot. */
class ConsoleAgenda extends Div {

    private final OrderedList list = new OrderedList();
    private final Button roll;
    private final Button ballot;
    private List<AgendaItem> drawn = List.of();
    private List<HallRound> drawnRounds = List.of();

    ConsoleAgenda(Console console) {
        addClassName("console-agenda");
        list.addClassName("console-items");
        roll = new Button("", Glyph.USERS.create(), click -> new RollDialog(console).open());
        roll.addClickShortcut(Key.KEY_D, KeyModifier.ALT);
        ballot = new Button(
                getTranslation("vote.console.addBallot"),
                Glyph.PLUS.create(),
                click -> new MotionDialog(console).open());
        ballot.addClickShortcut(Key.KEY_B, KeyModifier.ALT);
        add(new H2(getTranslation("vote.console.agenda")), roll, list, ballot);
    }

    void show(Hall hall) {
        var lines = hall.meeting().roll().lines();
        var called = lines.stream()
                .filter(line -> line.status() != vn.thidua.meeting.AttendanceStatus.EXPECTED)
                .count();
        roll.setText(getTranslation("vote.console.roll", called, lines.size()));
        ballot.setVisible(hall.meeting().state().isChangeable());
        // filled seats of an open ballot change often, the agenda seldom
        if (hall.meeting().agenda().equals(drawn) && hall.rounds().equals(drawnRounds)) {
            return;
        }
        drawn = hall.meeting().agenda();
        drawnRounds = hall.rounds();
        list.removeAll();
        var current = hall.currentItem().orElse(null);
        drawn.forEach(item -> list.add(line(hall, item, item.equals(current))));
    }

    private ListItem line(Hall hall, AgendaItem item, boolean current) {
        var mark = new Span(item.done() ? "✓" : current ? "▶" : "");
        mark.addClassName("console-mark");
        var title = new Span(item.title());
        var line = new ListItem(mark, title);
        line.getElement().setAttribute("data-state", item.done() ? "done" : current ? "now" : "later");
        if (current) {
            line.getElement().setAttribute("aria-current", "step");
        }
        if (item.subjectId() != null) {
            hall.lastOf(item.subjectId()).ifPresent(round -> line.add(state(round)));
        }
        return line;
    }

    private Chip state(HallRound round) {
        var word = round.announced()
                ? getTranslation("vote.console.announced")
                : getTranslation("vote.console.state." + round.state());
        if (round.rehearsal()) {
            return new Chip(Chip.Tone.WARN, getTranslation("vote.rehearsal") + " · " + word);
        }
        var tone = switch (round.state()) {
            case OPEN -> Chip.Tone.ACCENT;
            case CONFIRMED -> Chip.Tone.SUCCESS;
            case VOID -> Chip.Tone.WARN;
            case DRAFT, CLOSED, TALLIED -> Chip.Tone.INFO;
        };
        return new Chip(tone, round.roundNo() > 1 ? getTranslation("vote.console.runOff") + " · " + word : word);
    }
}
