package vn.thidua.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.meeting.SeatCard;
import vn.thidua.shared.ui.QrCode;

/** One sheet of A4 with at most eight cards, two beside each other. */
class CardSheet extends Div {

    static final int PER_SHEET = 8;

    private CardSheet(List<SeatCard> cards, String meeting, String base) {
        addClassName("card-sheet");
        cards.forEach(card -> add(card(card, meeting, base)));
    }

    /** As many sheets as the cards need. */
    static List<CardSheet> of(List<SeatCard> cards, String meeting, String base) {
        var sheets = new ArrayList<CardSheet>();
        for (int from = 0; from < cards.size(); from += PER_SHEET) {
            sheets.add(new CardSheet(cards.subList(from, Math.min(cards.size(), from + PER_SHEET)), meeting, base));
        }
        return sheets;
    }

    /** The token stands behind the #, so that it never comes into a log of addresses. */
    private Div card(SeatCard card, String meeting, String base) {
        var address = base + "/v/";
        var words = new Div(
                line("card-meeting", meeting),
                line("card-unit", card.unitName()),
                line("card-step", getTranslation("meeting.cards.scan")),
                line("card-step", getTranslation("meeting.cards.orType", address.replaceFirst("^https?://", ""))),
                line(
                        "card-code",
                        getTranslation(
                                "meeting.cards.numbers",
                                String.valueOf(card.meetingId()),
                                String.valueOf(card.seatNo()),
                                card.code())));
        words.addClassName("card-words");
        var code = new QrCode(
                address + "#" + card.meetingId() + "." + card.token(),
                getTranslation("meeting.cards.qr", card.unitName()));
        var box = new Div(code, words);
        box.addClassName("seat-card");
        return box;
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
