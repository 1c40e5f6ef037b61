package vn.thidua.meeting;

import java.util.List;

/**
 * A conference as its page shows it.
 *
 * @param mayRun whether the person who asks may plan and hold it
 */
public record MeetingPage(MeetingFacts facts, List<AgendaItem> agenda, boolean mayRun) {

    public MeetingPage {
        agenda = List.copyOf(agenda);
    }

    /** Whether the person may still change what was planned. */
    public boolean isEditable() {
        return mayRun && facts.state().isChangeable();
    }
}
