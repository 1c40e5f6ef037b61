package vn.thidua.pledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.pledge.PledgePage.Signature;
import vn.thidua.pledge.PledgeState;
import vn.thidua.pledge.SharedSignatures.Signatures;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Glyph;

/** Theme, count and one seat for each unit, readable from the back of a hall. */
class SigningHall extends Div {

    private final BlocOfYear bloc;
    private final long pledgeId;
    private final Clock clock;
    private final H1 theme = new H1();
    private final Span count = new Span();
    private final Paragraph stand = new Paragraph();
    private final Map<Long, Seat> seats = new LinkedHashMap<>();

    SigningHall(BlocOfYear bloc, long pledgeId, Clock clock) {
        this.bloc = bloc;
        this.pledgeId = pledgeId;
        this.clock = clock;
        addClassName("signing-hall");
        var whose = new Paragraph(getTranslation("pledge.hall.title", bloc.name(), String.valueOf(bloc.year())));
        whose.addClassName("signing-whose");
        count.addClassName("signing-count");
        stand.addClassName("signing-stand");
        stand.getElement().setAttribute("role", "status");
        var numbers = new Div(count, stand);
        numbers.addClassName("signing-numbers");
        var list = new UnorderedList();
        list.addClassName("signing-seats");
        list.getElement().setAttribute("data-many", bloc.members().size() > 12);
        bloc.members().forEach(member -> {
            var seat = new Seat(member);
            seats.put(member.unitId(), seat);
            list.add(seat);
        });
        var back = PledgeWords.link(
                BlocEntrance.path(bloc.blocId(), bloc.year(), PledgePlace.SEGMENT), getTranslation("pledge.hall.back"));
        back.addClassName("signing-back");
        add(whose, theme, numbers, list, back);
    }

    long pledgeId() {
        return pledgeId;
    }

    void show(Signatures state) {
        theme.setText(state.head().theme());
        seats.forEach((unit, seat) -> seat.show(state.byUnit().get(unit)));
        var signed = seats.keySet().stream().filter(state.byUnit()::containsKey).count();
        count.setText(signed + "/" + bloc.members().size());
        getElement().setAttribute("data-state", state.head().state().name());
        stand.setText(
                state.head().state() == PledgeState.DRAFT
                        ? getTranslation("pledge.hall.draft")
                        : getTranslation(
                                state.head().state() == PledgeState.SIGNED
                                        ? "pledge.hall.inForce"
                                        : "pledge.hall.signing"));
    }

    /** How many seats are filled now. */
    long filled() {
        return seats.values().stream().filter(Seat::isFilled).count();
    }

    /** The seat of a unit: empty with its name, or with who signed for it and when. */
    private final class Seat extends ListItem {

        private final Span words = new Span();
        private final Span mark = new Span();

        private Seat(BlocMember member) {
            addClassName("signing-seat");
            var name = new Span(member.name());
            name.addClassName("signing-name");
            words.addClassName("signing-words");
            mark.addClassName("signing-mark");
            add(mark, name, words);
        }

        private boolean isFilled() {
            return "true".equals(getElement().getAttribute("data-signed"));
        }

        private void show(@Nullable Signature signature) {
            getElement().setAttribute("data-signed", String.valueOf(signature != null));
            mark.removeAll();
            mark.add((signature == null ? Glyph.CIRCLE : Glyph.CIRCLE_CHECK).create());
            words.setText(
                    signature == null
                            ? getTranslation("pledge.units.notSigned")
                            : getTranslation(
                                    signature.generated() ? "pledge.hall.signedGenerated" : "pledge.hall.signedBy",
                                    signature.representative(),
                                    signature.post(),
                                    Moments.time(signature.at(), clock.getZone())));
        }
    }
}
