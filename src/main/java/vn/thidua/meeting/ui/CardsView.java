package vn.thidua.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.SeatCard;
import vn.thidua.meeting.SeatLine;
import vn.thidua.meeting.SeatService;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.PublicAddress;
import vn.thidua.shared.ui.RuleNotice;

/**
 * The cards for the seats, eight on a sheet of A4. What is on a card can be read once, when it is made: it is printed then,
 * and a card that was lost is replaced by another one.
 */
@Route(value = "hoi-nghi/:meetingId/the", autoLayout = false)
@RolesAllowed({Roles.BOARD, Roles.UNIT})
@StyleSheet("styles/meeting.css")
class CardsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingRights rights;
    private final MeetingQueries queries;
    private final SeatService seats;
    private final PublicAddress address;
    private final RuleNotice rules = new RuleNotice();
    private final Paragraph advice = new Paragraph();
    private final Button issue;
    private final Button print;
    private final Div sheets = new Div();
    private final DataGrid<SeatLine> grid = new DataGrid<>("meeting.cards.none");
    private String base = "";
    private @Nullable MeetingFacts facts;

    CardsView(MeetingRights rights, MeetingQueries queries, SeatService seats, PublicAddress address) {
        this.rights = rights;
        this.queries = queries;
        this.seats = seats;
        this.address = address;
        addClassName("cards-page");
        issue = new Button(getTranslation("meeting.cards.issue"), click -> make(() -> seats.issue(meetingId())));
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        print = new Button(getTranslation("meeting.cards.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        print.setVisible(false);
        sheets.addClassName("card-sheets");
        grid.number("meeting.cards.seat", SeatLine::seatNo);
        grid.text("meeting.cards.unit", SeatLine::unitName);
        grid.text("meeting.cards.state", this::state);
        grid.actions(this::replace);
        grid.setAllRowsVisible(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            facts = rights.run(event.getRouteParameters().getLong("meetingId").orElse(0L));
        } catch (RuleViolation unknown) {
            throw new NotFoundException();
        }
        base = address.base();
        removeAll();
        var actions = new Div(issue, print);
        actions.addClassName("actions");
        var tools = new Div(new H1(getTranslation("meeting.cards.title")), advice, rules, actions, grid);
        tools.addClassName("no-print");
        tools.addClassName("cards-tools");
        add(tools, sheets);
        load();
    }

    private void load() {
        var lines = queries.seats(meetingId());
        grid.setItems(lines);
        // buttons to replace a card are there only once it was issued
        grid.recalculateColumnWidths();
        var without = lines.stream().filter(line -> line.seatNo() == null).count();
        issue.setVisible(without > 0);
        issue.setText(getTranslation("meeting.cards.issue", without));
        if (sheets.getComponentCount() == 0) {
            advice.setText(getTranslation("meeting.cards.sentence"));
        }
    }

    private void make(java.util.function.Supplier<List<SeatCard>> command) {
        if (rules.passes(() -> show(command.get()))) {
            load();
        }
    }

    private void show(List<SeatCard> cards) {
        sheets.removeAll();
        CardSheet.of(cards, facts().title(), base).forEach(sheets::add);
        print.setVisible(!cards.isEmpty());
        advice.setText(getTranslation("meeting.cards.once", cards.size()));
    }

    private String state(SeatLine line) {
        if (line.seatNo() == null) {
            return getTranslation("meeting.cards.state.none");
        }
        if (line.locked()) {
            return getTranslation("meeting.cards.state.locked");
        }
        return line.generation() > 1
                ? getTranslation("meeting.cards.state.replaced", line.generation())
                : getTranslation("meeting.cards.state.issued");
    }

    private com.vaadin.flow.component.Component replace(SeatLine line) {
        var button = new Button(
                getTranslation("meeting.cards.replace"),
                click -> new ReplaceCardDialog(line, reason -> {
                            show(List.of(seats.reissue(meetingId(), line.unitId(), reason)));
                            load();
                        })
                        .open());
        button.setVisible(line.seatNo() != null);
        return button;
    }

    private MeetingFacts facts() {
        return java.util.Objects.requireNonNull(facts);
    }

    private long meetingId() {
        return facts().id();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.cards.title");
    }
}
