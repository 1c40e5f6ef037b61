package vn.thidua.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingState;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Chip;

/** Words and links that several screens of conferences share. */
final class MeetingUiWords {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

    private MeetingUiWords() {}

    static String when(Instant instant, Clock clock) {
        var time = instant.atZone(clock.getZone());
        // of conferences that others tell of only the day is known
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? Moments.day(time.toLocalDate()) : WHEN.format(time);
    }

    /** When it was really opened and ended, to stand behind what was planned; "" before the opening. */
    static String held(MeetingFacts facts, Clock clock) {
        var opened = facts.openedAt();
        var ended = facts.endedAt();
        if (opened == null) {
            return "";
        }
        return " "
                + (ended == null
                        ? word("meeting.opened", when(opened, clock))
                        : word("meeting.held", when(opened, clock), when(ended, clock)));
    }

    static Chip state(MeetingState state) {
        var tone = switch (state) {
            case PLANNED -> Chip.Tone.NEUTRAL;
            case OPEN -> Chip.Tone.ACCENT;
            case ENDED -> Chip.Tone.SUCCESS;
            case CANCELLED -> Chip.Tone.WARN;
        };
        return new Chip(tone, word("meeting.state." + state));
    }

    static String word(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A link that opens in a window of its own, for the projector and for printing. */
    static Anchor window(String path, String text) {
        return new Anchor(path, text, com.vaadin.flow.component.html.AnchorTarget.BLANK);
    }
}
