package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.BoardSnapshot.Card;
import vn.thidua.shared.Names;

/** "Chuyển tới…": does by choosing what dragging does by hand. */
class MoveDialog extends Dialog {

    /** Takes the choice: a bloc and perhaps a group of it, or no bloc for the tray. */
    interface Choice {
        void move(@Nullable Long blocYearId, @Nullable Long groupId, String reason);
    }

    private record Target(
            String label,
            @Nullable Long blocYearId,
            @Nullable Long groupId) {}

    MoveDialog(BoardSnapshot board, List<Card> cards, String reasonSoFar, Choice choice) {
        this(
                I18NProvider.translate("bloc.board.moveTitle", cards.size()),
                I18NProvider.translate("bloc.board.move"),
                withTray(targets(board.blocs())),
                cards,
                reasonSoFar,
                choice);
    }

    /** Chooses a further bloc for a unit that keeps its regular place. */
    static MoveDialog forSecondBloc(BoardSnapshot board, Card card, String reasonSoFar, Choice choice) {
        var taken = board.cards().stream()
                .filter(other -> other.unitId() == card.unitId())
                .map(Card::blocId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new MoveDialog(
                I18NProvider.translate("bloc.board.addSecondTitle"),
                I18NProvider.translate("bloc.board.addSecondVerb"),
                targets(board.blocs().stream()
                        .filter(bloc -> !taken.contains(bloc.id()))
                        .toList()),
                List.of(card),
                reasonSoFar,
                choice);
    }

    private MoveDialog(
            String title, String verb, List<Target> targets, List<Card> cards, String reasonSoFar, Choice choice) {
        setHeaderTitle(title);
        setWidth("min(520px, 92vw)");

        var target = new ComboBox<Target>(getTranslation("bloc.board.target"));
        target.setItems((item, text) -> Names.fold(item.label()).contains(Names.fold(text)), targets);
        target.setItemLabelGenerator(Target::label);
        target.setWidthFull();
        target.setAutofocus(true);
        var reason = new TextField(getTranslation("bloc.board.reason"));
        reason.setValue(reasonSoFar);
        reason.setMaxLength(500);
        reason.setWidthFull();

        var names =
                new Paragraph(String.join("; ", cards.stream().map(Card::name).toList()));
        var layout = new VerticalLayout(names, target, reason);
        layout.setPadding(false);
        add(layout);

        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var move = new Button(verb, click -> {
            var chosen = target.getValue();
            if (chosen == null) {
                target.setErrorMessage(getTranslation("bloc.board.targetMissing"));
                target.setInvalid(true);
                return;
            }
            close();
            choice.move(chosen.blocYearId(), chosen.groupId(), reason.getValue());
        });
        move.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, move);
    }

    private static List<Target> targets(List<BoardSnapshot.Column> blocs) {
        var targets = new ArrayList<Target>();
        for (var bloc : blocs) {
            targets.add(new Target(bloc.name(), bloc.id(), null));
            bloc.groups()
                    .forEach(group ->
                            targets.add(new Target(bloc.name() + " – " + group.name(), bloc.id(), group.id())));
        }
        return targets;
    }

    private static List<Target> withTray(List<Target> targets) {
        targets.add(new Target(I18NProvider.translate("bloc.board.word.tray"), null, null));
        return targets;
    }
}
