package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.HallSigning;
import vn.thidua.pledge.HallSigning.HallPledge;
import vn.thidua.pledge.PledgeState;
import vn.thidua.vote.Hall;

/** The pledge being signed: one seat for each unit, which fills as it signs. */
class PledgeScene extends Div implements SceneBody {

    /** More seats than this stand in smaller letters. */
    private static final int MANY = 8;

    private static final int MOST = 15;

    private final H1 theme = SceneParts.title("");
    private final Span number = SceneParts.span("hall-number", "");
    private final Paragraph state = SceneParts.line("hall-lead", "");
    private final UnorderedList seats = new UnorderedList();

    PledgeScene(Hall hall) {
        addClassName("hall-pledge");
        seats.addClassName("hall-pledge-seats");
        add(
                SceneParts.line(
                        "hall-kicker",
                        SceneParts.word("vote.pledge.title", hall.meeting().blocName())),
                theme,
                SceneParts.box("hall-pledge-count", number, state),
                seats);
    }

    @Override
    public void update(Hall hall) {
        var pledge = hall.pledge();
        if (pledge != null) {
            show(pledge);
        }
    }

    private void show(HallPledge pledge) {
        theme.setText(
                pledge.theme().isEmpty()
                        ? SceneParts.word("vote.pledge.year", String.valueOf(pledge.year()))
                        : pledge.theme());
        number.setText(pledge.signed() + "/" + pledge.seats().size());
        state.setText(SceneParts.word("vote.pledge.state." + pledge.state()));
        state.getElement().setAttribute("data-met", pledge.state() == PledgeState.SIGNED);
        var count = pledge.seats().size();
        seats.getElement().setAttribute("data-size", count > MOST ? "most" : count > MANY ? "many" : "few");
        seats.removeAll();
        pledge.seats().forEach(seat -> seats.add(seat(seat)));
    }

    private static ListItem seat(HallSigning.Seat seat) {
        var line = new ListItem(
                SceneParts.span("hall-agenda-mark", seat.isSigned() ? "✓" : "○"),
                SceneParts.box(
                        "hall-pledge-words",
                        SceneParts.span("hall-pledge-unit", seat.unitName()),
                        SceneParts.span(
                                "hall-pledge-by",
                                seat.isSigned()
                                        ? SceneParts.word(
                                                "vote.pledge.by", said(seat.representative()), said(seat.post()))
                                        : SceneParts.word("vote.pledge.notYet"))));
        line.getElement().setAttribute("data-signed", seat.isSigned());
        return line;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
