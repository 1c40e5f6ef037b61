package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.ActKind;
import vn.thidua.bloc.ActRow;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.CompositionState;
import vn.thidua.bloc.MemberRole;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Moments;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** The changes of a composition, or of one bloc in it, act by act: who, when, why, from where to where. */
@Route("thanh-phan/:composition([0-9]{1,18})/lich-su")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private static final int SHOWN = 300;

    private final BoardServices services;
    private final Clock clock;
    private final Select<BoardSnapshot.Column> bloc = new Select<>();
    private final OrderedList list = new OrderedList();
    private final Section section = new Section("");
    private @Nullable BoardSnapshot board;

    HistoryView(BoardServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
        addClassName("page");
        bloc.setLabel(getTranslation("bloc.act.bloc"));
        bloc.setEmptySelectionAllowed(true);
        bloc.setEmptySelectionCaption(getTranslation("bloc.act.allBlocs"));
        bloc.setItemLabelGenerator(column -> column == null ? getTranslation("bloc.act.allBlocs") : column.name());
        bloc.addValueChangeListener(change -> show());
        list.addClassName("history");
        section.add(list);
        add(bloc, section);
    }

    static RouteParameters of(long compositionId) {
        return CompareView.of(compositionId);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            board = services.boards()
                    .board(event.getRouteParameters().getLong("composition").orElseThrow());
        } catch (RuleViolation unknown) {
            throw new NotFoundException();
        }
        bloc.setItems(board().blocs());
        show();
    }

    private void show() {
        var chosen = bloc.getValue();
        var acts =
                services.queries().history(board().head().compositionId(), chosen == null ? null : chosen.id(), SHOWN);
        section.setTitle(getTranslation("bloc.act.count", acts.size()));
        list.removeAll();
        acts.forEach(act -> list.add(item(act)));
    }

    private ListItem item(ActRow act) {
        var moment = Moments.timeAndDay(act.doneAt(), clock.getZone());
        var what = getTranslation("bloc.act." + act.what().name());
        var kind = act.act() == ActKind.DO
                ? ""
                : getTranslation("bloc.act.kind." + act.act().name()) + " – ";
        var item = new ListItem(new Span(moment + " · " + act.doneBy() + " · " + kind + what
                + (act.detail().isEmpty() ? "" : ": " + act.detail())));
        if (!act.decision().isEmpty()) {
            item.add(new Paragraph(getTranslation("bloc.act.decision", act.decision())));
        }
        if (!act.reason().isEmpty()) {
            item.add(new Paragraph(getTranslation("bloc.act.reason", act.reason())));
        }
        act.placed().forEach(placed -> item.add(new Paragraph(sentence(placed))));
        if (act.takenBack()) {
            item.add(new Paragraph(getTranslation("bloc.act.takenBack")));
        } else if (canTakeBack(act)) {
            item.add(new Button(getTranslation("bloc.act.takeBack"), click -> takeBack(act)));
        }
        return item;
    }

    private String sentence(ActRow.Placed placed) {
        return getTranslation(
                "bloc.act.placed",
                placed.unitName(),
                place(placed.fromBloc(), placed.fromGroup(), placed.fromRole()),
                place(placed.toBloc(), placed.toGroup(), placed.toRole()));
    }

    private String place(String name, String group, MemberRole role) {
        if (name.isEmpty()) {
            return getTranslation("bloc.board.word.tray");
        }
        return name
                + (group.isEmpty() ? "" : " – " + group)
                + (role == MemberRole.MEMBER ? "" : " (" + getTranslation("bloc.role." + role.name()) + ")");
    }

    private boolean canTakeBack(ActRow act) {
        var head = board().head();
        return !act.placed().isEmpty()
                && head.state() == CompositionState.DRAFT
                && services.currentUser().require().isBoardOf(head.provinceId());
    }

    private void takeBack(ActRow act) {
        try {
            services.board().takeBack(board().head().compositionId(), act.id());
            Toasts.success(getTranslation("bloc.board.undone"));
        } catch (RuleViolation violation) {
            Toasts.error(getTranslation(violation.key(), violation.args()));
        }
        show();
    }

    private BoardSnapshot board() {
        return Objects.requireNonNull(board);
    }

    @Override
    public List<Crumb> crumbs() {
        var head = board().head();
        return List.of(
                new Crumb(getTranslation("bloc.composition.title"), "thanh-phan"),
                new Crumb(head.year() + " · " + head.name(), "thanh-phan/" + head.compositionId()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bloc.act.title");
    }
}
