package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.shared.ui.QrCode;
import vn.thidua.vote.Hall;

/** Pieces that several scenes of the projector are made of. */
final class SceneParts {

    private SceneParts() {}

    static String word(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    static H1 title(String text) {
        var title = new H1(text);
        title.addClassName("hall-title");
        return title;
    }

    static Paragraph line(String classNames, String text) {
        var line = new Paragraph(text);
        line.addClassNames(classNames.split(" "));
        return line;
    }

    static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassNames(className.split(" "));
        return span;
    }

    static Div box(String className, Component... parts) {
        var box = new Div(parts);
        box.addClassName(className);
        return box;
    }

    /** What stands above a title; a run-off says so. */
    static String kicker(String words, int roundNo) {
        return roundNo > 1 ? words + " · " + word("vote.console.runOff") : words;
    }

    /** The way in for telephones: code, address in plain letters, number of the conference. */
    static Div join(Hall hall, String address) {
        var meeting = String.valueOf(hall.meeting().id());
        return box(
                "hall-join",
                new QrCode(address, word("vote.hall.joinLabel")),
                box(
                        "hall-join-words",
                        line("hall-join-lead", word("vote.hall.join")),
                        line("hall-join-address", address.replaceFirst("^https?://", "")),
                        line("hall-join-number", word("vote.hall.meetingNumber", meeting))));
    }

    /** A seal or head of the chain in groups of four. */
    static String grouped(String hex) {
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
