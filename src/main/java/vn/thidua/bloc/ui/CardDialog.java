package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.thidua.bloc.AssignRole;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.BoardSnapshot.Card;
import vn.thidua.bloc.MemberRole;

/** One unit on the board: where it stands, its role and who acts for it, the way to move it, its page. */
class CardDialog extends Dialog {

    private final RadioButtonGroup<MemberRole> role = new RadioButtonGroup<>();
    private final TextField acting = new TextField();
    private final TextField reason = new TextField();

    CardDialog(BoardSession session, BoardActions actions, Card card) {
        setHeaderTitle(card.name());
        setWidth("min(560px, 92vw)");
        var layout = new VerticalLayout(new Paragraph(where(session.snapshot(), card)));
        layout.setPadding(false);
        add(layout);
        if (session.editable() && card.blocId() != null) {
            fillForm(session, card);
            layout.add(role, acting, reason);
        } else if (card.lead() > 0) {
            layout.add(new Paragraph(getTranslation("bloc.role." + roleOf(card).name()) + " – " + card.acting()));
        }
        layout.add(new Anchor("don-vi/" + card.unitId(), getTranslation("bloc.board.unitPage")));

        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        if (session.editable()) {
            getFooter().add(new Button(getTranslation("bloc.board.word.moveTo"), click -> {
                close();
                actions.chooseTarget(List.of(card));
            }));
            if (card.blocId() != null) {
                secondPlace(session, actions, card);
                getFooter().add(saveButton(session, actions, card));
            }
        }
    }

    /** The way into a further bloc, where the year allows it, and out of it. */
    private void secondPlace(BoardSession session, BoardActions actions, Card card) {
        if (card.seat() > 0) {
            getFooter().add(new Button(getTranslation("bloc.board.leaveSecond"), click -> {
                close();
                actions.move(List.of(BoardActions.seen(card)), null, null);
            }));
        } else if (session.snapshot().head().severalBlocsAllowed()) {
            getFooter().add(new Button(getTranslation("bloc.board.addSecond"), click -> {
                close();
                actions.chooseSecondBloc(card);
            }));
        }
    }

    private void fillForm(BoardSession session, Card card) {
        role.setLabel(getTranslation("bloc.board.role"));
        role.setItems(MemberRole.values());
        role.setItemLabelGenerator(item -> getTranslation("bloc.role." + item.name()));
        role.setValue(roleOf(card));
        role.addValueChangeListener(change -> acting.setVisible(change.getValue() != MemberRole.MEMBER));
        acting.setLabel(getTranslation("bloc.board.acting"));
        acting.setHelperText(getTranslation("bloc.board.actingHint"));
        acting.setValue(card.acting());
        acting.setMaxLength(250);
        acting.setWidthFull();
        acting.setVisible(card.lead() > 0);
        reason.setLabel(getTranslation("bloc.board.reason"));
        reason.setValue(session.reason());
        reason.setMaxLength(500);
        reason.setWidthFull();
    }

    private Button saveButton(BoardSession session, BoardActions actions, Card card) {
        var save = new Button(
                getTranslation("shared.save"),
                click -> actions.assignRole(
                        new AssignRole(
                                session.compositionId(),
                                BoardActions.seen(card),
                                role.getValue(),
                                acting.getValue(),
                                false,
                                reason.getValue(),
                                session.amendmentId()),
                        this::close));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private String where(BoardSnapshot board, Card card) {
        return board.blocs().stream()
                .filter(bloc -> card.blocId() != null && bloc.id() == card.blocId())
                .findFirst()
                .map(bloc -> getTranslation("bloc.board.standsIn", bloc.name()))
                .orElseGet(() -> getTranslation("bloc.board.standsInTray"));
    }

    private static MemberRole roleOf(Card card) {
        return switch (card.lead()) {
            case 1 -> MemberRole.HEAD;
            case 2 -> MemberRole.DEPUTY_1;
            case 3 -> MemberRole.DEPUTY_2;
            default -> MemberRole.MEMBER;
        };
    }
}
