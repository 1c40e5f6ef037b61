package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.thidua.bloc.BlocDraft;
import vn.thidua.bloc.BoardSnapshot.Card;
import vn.thidua.bloc.BoardSnapshot.Column;
import vn.thidua.bloc.BoardSnapshot.Group;
import vn.thidua.bloc.CardSeen;
import vn.thidua.shared.Names;

/** A bloc on the board: describe it, add a unit, its groups, its place among the others, take it out. */
class BlocDialog extends Dialog {

    private final BoardServices services;
    private final BoardSession session;
    private final BoardActions actions;
    private final Column bloc;

    BlocDialog(BoardServices services, BoardSession session, BoardActions actions, Column bloc) {
        this.services = services;
        this.session = session;
        this.actions = actions;
        this.bloc = bloc;
        setHeaderTitle(bloc.name());
        setWidth("min(600px, 94vw)");
        add(new Anchor(
                "khoi/" + bloc.blocId() + "?nam=" + session.snapshot().head().year(),
                getTranslation("bloc.board.blocPage")));
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        if (session.editable()) {
            editParts();
        }
    }

    private void editParts() {
        var form = new BlocForm(new BlocDraft(bloc.code(), bloc.name(), bloc.kind(), bloc.family()), true);
        add(form, addUnit(), groups());
        var remove = new Button(
                getTranslation("bloc.board.removeBloc"),
                click -> finish(
                        () -> services.blocs().removeBloc(bloc.id(), session.amendmentId()), "bloc.board.blocRemoved"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var index = session.snapshot().blocs().indexOf(bloc);
        var left = new Button(
                getTranslation("bloc.board.blocLeft"),
                click -> finish(() -> services.blocs().moveBloc(bloc.id(), index - 1), "bloc.board.saved"));
        left.setEnabled(index > 0);
        var right = new Button(
                getTranslation("bloc.board.blocRight"),
                click -> finish(() -> services.blocs().moveBloc(bloc.id(), index + 1), "bloc.board.saved"));
        right.setEnabled(index < session.snapshot().blocs().size() - 1);
        var save = new Button(
                getTranslation("shared.save"),
                click -> finish(
                        () -> services.blocs().describeBloc(bloc.id(), form.value(), session.amendmentId()),
                        "bloc.board.saved"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(remove, left, right, save);
    }

    private void finish(Runnable command, String doneKey) {
        close();
        actions.attempt(command, doneKey);
    }

    private ComboBox<Card> addUnit() {
        var unit = new ComboBox<Card>(getTranslation("bloc.board.addUnit"));
        unit.setItems(
                (card, text) -> Names.fold(card.name() + " " + card.shortName()).contains(Names.fold(text)),
                session.snapshot().cards());
        unit.setItemLabelGenerator(Card::name);
        unit.setWidthFull();
        unit.setHelperText(getTranslation("bloc.board.addUnitHint"));
        unit.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                close();
                actions.move(List.of(asIfFree(change.getValue())), bloc.id(), null);
            }
        });
        return unit;
    }

    /** Chosen from a list one does not look at the board: where it stands is to be said before it moves. */
    private static CardSeen asIfFree(Card card) {
        return card.blocId() == null ? BoardActions.seen(card) : new CardSeen(card.unitId(), card.seat(), null);
    }

    private Div groups() {
        var list = new Div(new H3(getTranslation("bloc.board.groups")));
        for (Group group : bloc.groups()) {
            var name = new TextField();
            name.setValue(group.name());
            name.setAriaLabel(getTranslation("bloc.board.groupName"));
            var rename = new Button(
                    getTranslation("shared.save"),
                    click -> finish(
                            () -> services.blocs().renameGroup(group.id(), name.getValue(), session.amendmentId()),
                            "bloc.board.saved"));
            var remove = new Button(
                    getTranslation("bloc.board.removeGroup"),
                    click -> finish(
                            () -> services.blocs().removeGroup(group.id(), session.amendmentId()), "bloc.board.saved"));
            list.add(row(name, rename, remove));
        }
        var name = new TextField();
        name.setPlaceholder(getTranslation("bloc.board.newGroup"));
        name.setAriaLabel(getTranslation("bloc.board.newGroup"));
        var add = new Button(
                getTranslation("bloc.board.addGroup"),
                click -> finish(
                        () -> services.blocs().addGroup(bloc.id(), name.getValue(), session.amendmentId()),
                        "bloc.board.saved"));
        list.add(row(name, add));
        return list;
    }

    private static Div row(com.vaadin.flow.component.Component... parts) {
        var row = new Div(parts);
        row.addClassName("board-tools");
        return row;
    }
}
