package vn.thidua.bloc.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.CompositionState;
import vn.thidua.bloc.YearState;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Watch;

/**
 * The composition board of one draft or of the composition in force. Several people have it open at once: what one of
 * them does is drawn at the others' from the committed data.
 */
@Route("thanh-phan/:composition([0-9]{1,18})")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs, BoardSession {

    private final BoardServices services;
    private final CompositionBoard board;
    private final BoardTools tools;
    private final Div who = new Div();
    private final String windowId = UUID.randomUUID().toString();
    private final List<Registration> watches = new ArrayList<>();
    private BoardSnapshot.@Nullable Head head;
    private BoardLive.@Nullable Live live;
    private @Nullable Long amendmentId;

    BoardView(BoardServices services) {
        this.services = services;
        var actions = new BoardActions(services, this);
        board = new CompositionBoard(services.json(), actions);
        tools = new BoardTools(services, this, actions);
        addClassName("board-view");
        who.addClassName("board-who");
        tools.add(who);
        add(tools, board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("composition").orElseThrow();
        close();
        try {
            head = services.boards().requireReadable(id);
        } catch (RuleViolation unknown) {
            throw new NotFoundException();
        }
        amendmentId = null;
        if (isAttached()) {
            open();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        open();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        close();
    }

    /** Joins the live board: from now on it draws itself whenever something was committed. */
    private void open() {
        if (live != null) {
            return;
        }
        var name = services.currentUser().require().displayName();
        var joined = services.live().join(compositionId(), windowId, name);
        live = joined;
        watches.add(Watch.changes(this, joined.revision(), () -> show(joined.snapshot())));
        watches.add(Watch.changes(this, joined.presence(), () -> showWho(joined)));
        draw(joined.snapshot());
        showWho(joined);
    }

    private void close() {
        watches.forEach(Registration::remove);
        watches.clear();
        var joined = live;
        if (joined != null) {
            live = null;
            services.live().leave(joined, windowId);
        }
    }

    /** Draws the snapshot: whole where the right to edit or the head changed, otherwise what differs. */
    private void show(BoardSnapshot snapshot) {
        var shown = board.shown().orElse(null);
        var headChanged = shown == null || !shown.head().equals(snapshot.head());
        if (headChanged) {
            draw(snapshot);
        } else {
            board.update(snapshot);
        }
    }

    private void showWho(BoardLive.Live joined) {
        board.lookers(joined.lookers(), joined.looker(windowId));
        who.removeAll();
        who.add(new Span(getTranslation(
                "bloc.board.present",
                String.join(
                        ", ",
                        joined.lookers().stream()
                                .map(BoardLive.Looker::name)
                                .distinct()
                                .sorted()
                                .toList()))));
    }

    /** Begins (or ends, with {@code null}) changing a published composition under an amendment. */
    void changeUnder(@Nullable Long amendment) {
        amendmentId = amendment;
        refresh();
    }

    @Override
    public void refresh() {
        draw(live != null ? live.reread() : snapshot());
    }

    private void draw(BoardSnapshot snapshot) {
        head = snapshot.head();
        board.load(snapshot, editable(), services.sizes());
        tools.show();
    }

    @Override
    public long compositionId() {
        return head().compositionId();
    }

    BoardSnapshot.Head head() {
        return Objects.requireNonNull(head);
    }

    @Override
    public CompositionBoard board() {
        return board;
    }

    @Override
    public BoardSnapshot snapshot() {
        return live != null ? live.snapshot() : services.boards().board(compositionId());
    }

    @Override
    public boolean editable() {
        var state = head().state();
        return services.currentUser().require().isBoardOf(head().provinceId())
                && head().yearState() != YearState.CLOSED
                && (state == CompositionState.DRAFT || (state == CompositionState.PUBLISHED && amendmentId != null));
    }

    @Override
    public @Nullable Long amendmentId() {
        return amendmentId;
    }

    @Override
    public String reason() {
        return tools.reason();
    }

    @Override
    public void lookAt(@Nullable Long blocYearId) {
        if (live != null) {
            live.lookAt(windowId, services.currentUser().require().displayName(), blocYearId);
        }
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("bloc.composition.title"), "thanh-phan"));
    }

    @Override
    public String getPageTitle() {
        return head == null
                ? getTranslation("bloc.board.title")
                : getTranslation(
                        "bloc.board.titleOf", head().provinceName(), String.valueOf(head().year()), head().name());
    }

    /** The window's UI, for downloads and navigation of the tools. */
    UI window() {
        return getUI().orElseThrow();
    }
}
