package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.RollLine;
import vn.thidua.meeting.RollMark;
import vn.thidua.shared.Moments;

/** One unit on the roll with a button, and a key, for each way it can stand. */
class RollRow extends Div {

    /** Keys in the order of the buttons: có mặt, thay, văn bản, lý do, không lý do, ra về. */
    private static final Map<AttendanceStatus, String> KEYS = new EnumMap<>(Map.of(
            AttendanceStatus.PRESENT, "c",
            AttendanceStatus.SUBSTITUTE, "t",
            AttendanceStatus.WRITTEN, "v",
            AttendanceStatus.EXCUSED, "l",
            AttendanceStatus.UNEXCUSED, "k",
            AttendanceStatus.LEFT, "r"));

    private final Console console;
    private final Span name = new Span();
    private final Span note = new Span();
    private final Map<AttendanceStatus, Button> buttons = new EnumMap<>(AttendanceStatus.class);
    private @Nullable RollLine line;

    RollRow(Console console) {
        this.console = console;
        addClassName("roll-row");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        name.addClassName("roll-name");
        note.addClassName("roll-note");
        var marks = new Div();
        marks.addClassName("roll-marks");
        KEYS.forEach((status, key) -> {
            var button = new Button(getTranslation("vote.roll." + status), click -> mark(status));
            button.setTooltipText(getTranslation("meeting.attendance." + status) + " ("
                    + key.toUpperCase(java.util.Locale.ROOT) + ")");
            button.setTabIndex(-1);
            buttons.put(status, button);
            marks.add(button);
        });
        add(new Div(name, note), marks);
        getElement()
                .addEventListener(
                        "keydown",
                        event -> key(event.getEventData().get("event.key").asString()))
                .setFilter(
                        "!event.ctrlKey && !event.altKey && !event.metaKey && 'ctvlkr'.includes(event.key.toLowerCase())")
                .addEventData("event.key");
    }

    void show(RollLine shown) {
        if (shown.equals(line)) {
            return;
        }
        line = shown;
        name.setText(shown.unitName());
        getElement().setAttribute("data-status", shown.status().name());
        getElement()
                .setAttribute(
                        "aria-label", shown.unitName() + ": " + getTranslation("meeting.attendance." + shown.status()));
        note.setText(Stream.of(
                        shown.status() == AttendanceStatus.EXPECTED
                                ? ""
                                : getTranslation("meeting.attendance." + shown.status()),
                        shown.delegateName(),
                        shown.paper(),
                        shown.reason(),
                        time("vote.roll.arrived", shown.arrivedAt()),
                        time("vote.roll.leftAt", shown.leftAt()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        buttons.forEach((status, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(status == shown.status())));
    }

    void key(String key) {
        KEYS.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(key))
                .findFirst()
                .ifPresent(entry -> mark(entry.getKey()));
    }

    /** Marks at once where nothing more must be known; otherwise asks for name, paper or reason. */
    void mark(AttendanceStatus status) {
        var shown = line;
        if (shown == null) {
            return;
        }
        switch (status) {
            case SUBSTITUTE, WRITTEN, EXCUSED -> new RollMarkDialog(console, shown, status).open();
            default ->
                console.attempt(() -> console.services()
                        .rolls()
                        .mark(
                                console.facts().id(),
                                new RollMark(shown.unitId(), status, shown.delegateName(), "", "", shown.version())));
        }
    }

    private String time(String key, @Nullable Instant at) {
        return at == null
                ? ""
                : getTranslation(
                        key, Moments.time(at, console.services().clock().getZone()));
    }
}
