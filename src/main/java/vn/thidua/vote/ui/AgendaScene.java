package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import vn.thidua.meeting.AgendaItem;
import vn.thidua.meeting.MeetingState;
import vn.thidua.meeting.QuorumWords;
import vn.thidua.vote.Hall;

/** The agenda with what is done and what is going on, the quorum, and the way in for telephones. */
class AgendaScene extends Div implements SceneBody {

    /** Items that fit on the wall in letters of 40 px. */
    private static final int MOST = 6;

    private final QuorumWords quorumWords;
    private final OrderedList agenda = new OrderedList();
    private final Span attending = SceneParts.span("hall-number", "");
    private final Div quorum = new Div();

    AgendaScene(QuorumWords quorumWords, Hall hall, String address) {
        this.quorumWords = quorumWords;
        addClassName("hall-columns");
        agenda.addClassName("hall-agenda");
        quorum.addClassName("hall-quorum");
        add(
                SceneParts.box(
                        "hall-main",
                        SceneParts.title(hall.meeting().title()),
                        SceneParts.line(
                                "hall-sub",
                                hall.meeting().blocName()
                                        + (hall.meeting().place().isEmpty()
                                                ? ""
                                                : " · " + hall.meeting().place())),
                        agenda),
                SceneParts.box("hall-side", attending, quorum, SceneParts.join(hall, address)));
    }

    @Override
    public void update(Hall hall) {
        var roll = hall.meeting().roll();
        var members = roll.lines().size();
        attending.setText((members == 0 ? 0 : roll.attendance().attending()) + "/" + members);
        quorum.setText(quorumWords.of(roll, getLocale()));
        quorum.getElement().setAttribute("data-met", roll.isQuorate());
        agenda.removeAll();
        var items = hall.meeting().agenda();
        var current = hall.currentItem().map(items::indexOf).orElse(items.size() - 1);
        var from = Math.max(0, Math.min(current - 2, items.size() - MOST));
        agenda.getElement().setAttribute("start", String.valueOf(from + 1));
        for (int i = from; i < Math.min(items.size(), from + MOST); i++) {
            agenda.add(line(items.get(i), i == current && hall.meeting().state() == MeetingState.OPEN));
        }
    }

    private ListItem line(AgendaItem item, boolean current) {
        var state = item.done() ? "done" : current ? "now" : "later";
        var line = new ListItem(
                SceneParts.span("hall-agenda-mark", item.done() ? "✓" : current ? "▶" : "○"), new Span(item.title()));
        line.getElement().setAttribute("data-state", state);
        return line;
    }
}
