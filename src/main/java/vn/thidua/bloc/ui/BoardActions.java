package vn.thidua.bloc.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.AlreadyPlaced;
import vn.thidua.bloc.AssignRole;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.BoardSnapshot.Card;
import vn.thidua.bloc.CardChanged;
import vn.thidua.bloc.CardSeen;
import vn.thidua.bloc.MoveUnits;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Toasts;

/**
 * Turns what a person wants on the board into commands, and what comes of them into words: done, with undo; somebody was
 * first, with the offer to do it all the same; not possible, with the reason. The board itself redraws from what was
 * committed.
 */
class BoardActions implements CompositionBoard.Wishes {

    private final BoardServices services;
    private final BoardSession session;
    private @Nullable Notification lastToast;

    BoardActions(BoardServices services, BoardSession session) {
        this.services = services;
        this.session = session;
    }

    @Override
    public void move(List<CardSeen> cards, @Nullable Long blocYearId, @Nullable Long groupId) {
        move(cards, blocYearId, groupId, session.reason());
    }

    void move(List<CardSeen> cards, @Nullable Long blocYearId, @Nullable Long groupId, String reason) {
        move(cards, names(cards), blocYearId, groupId, reason);
    }

    private void move(
            List<CardSeen> cards, String names, @Nullable Long blocYearId, @Nullable Long groupId, String reason) {
        attempt(
                () -> services.board()
                        .move(new MoveUnits(
                                session.compositionId(), cards, blocYearId, groupId, reason, session.amendmentId())),
                done -> {
                    session.board().clearChoice();
                    tell(I18NProvider.translate("bloc.board.moved", names, target(blocYearId)));
                },
                conflict -> offer(conflict, cards, blocYearId, groupId, reason));
    }

    void assignRole(AssignRole command, Runnable afterwards) {
        attempt(
                () -> services.board().assignRole(command),
                done -> {
                    afterwards.run();
                    tell(I18NProvider.translate(
                            "bloc.board.roleGiven",
                            names(List.of(command.card())),
                            I18NProvider.translate("bloc.role." + command.role().name())));
                },
                conflict -> {
                    if (conflict.key().equals("bloc.role.taken")) {
                        new ChoiceDialog(
                                        conflict,
                                        "bloc.board.replace",
                                        "bloc.board.keep",
                                        () -> assignRole(replacing(command), afterwards))
                                .open();
                    } else {
                        refuse(conflict);
                    }
                });
    }

    @Override
    public void undo() {
        attempt(
                () -> services.board().undo(session.compositionId()),
                done -> tellQuietly(I18NProvider.translate("bloc.board.undone")),
                this::refuse);
    }

    @Override
    public void redo() {
        attempt(
                () -> services.board().redo(session.compositionId()),
                done -> tellQuietly(I18NProvider.translate("bloc.board.redone")),
                this::refuse);
    }

    @Override
    public void chooseTarget(List<Card> cards) {
        if (session.editable()) {
            new MoveDialog(
                            session.snapshot(),
                            cards,
                            session.reason(),
                            (bloc, group, reason) ->
                                    move(cards.stream().map(BoardActions::seen).toList(), bloc, group, reason))
                    .open();
        }
    }

    /** Asks for a further bloc of a unit; it stands there under the first number that none of its cards bears. */
    void chooseSecondBloc(Card card) {
        var seat = IntStream.iterate(1, next -> next + 1)
                .filter(next -> session.board().card(card.unitId() + ":" + next).isEmpty())
                .findFirst()
                .orElseThrow();
        var further = List.of(new CardSeen(card.unitId(), seat, null));
        MoveDialog.forSecondBloc(
                        session.snapshot(),
                        card,
                        session.reason(),
                        (bloc, group, reason) -> move(further, card.name(), bloc, group, reason))
                .open();
    }

    @Override
    public void openCard(Card card) {
        new CardDialog(session, this, card).open();
    }

    @Override
    public void openBloc(long blocYearId) {
        session.snapshot().blocs().stream()
                .filter(bloc -> bloc.id() == blocYearId)
                .findFirst()
                .ifPresent(bloc -> new BlocDialog(services, session, this, bloc).open());
    }

    @Override
    public void lookAt(@Nullable Long blocYearId) {
        session.lookAt(blocYearId);
    }

    /** Runs a command about the board; a broken rule becomes a sentence. */
    void attempt(Runnable command, String doneKey) {
        attempt(
                () -> {
                    command.run();
                    return true;
                },
                done -> tellQuietly(I18NProvider.translate(doneKey)),
                this::refuse);
    }

    private <T> void attempt(
            Supplier<T> command,
            java.util.function.Consumer<T> done,
            java.util.function.Consumer<RuleViolation> broken) {
        try {
            done.accept(command.get());
        } catch (RuleViolation violation) {
            session.board().settle();
            broken.accept(violation);
        }
    }

    /** Somebody was first, or the unit stands elsewhere: the person decides. */
    private void offer(
            RuleViolation conflict,
            List<CardSeen> cards,
            @Nullable Long blocYearId,
            @Nullable Long groupId,
            String reason) {
        if (conflict instanceof CardChanged || conflict instanceof AlreadyPlaced) {
            session.refresh();
            new ChoiceDialog(
                            conflict,
                            "bloc.board.moveAllTheSame",
                            "bloc.board.keep",
                            () -> move(seenNow(cards), blocYearId, groupId, reason))
                    .open();
        } else {
            refuse(conflict);
        }
    }

    private List<CardSeen> seenNow(List<CardSeen> cards) {
        return cards.stream()
                .map(card -> session.board()
                        .card(card.unitId() + ":" + card.seat())
                        .map(BoardActions::seen)
                        .orElse(card))
                .toList();
    }

    private void refuse(RuleViolation violation) {
        Toasts.error(I18NProvider.translate(violation.key(), violation.args()));
    }

    private void tell(String sentence) {
        closeLast();
        lastToast =
                session.amendmentId() == null ? Toasts.successWithUndo(sentence, this::undo) : Toasts.success(sentence);
        session.board().say(sentence);
    }

    private void tellQuietly(String sentence) {
        closeLast();
        lastToast = Toasts.success(sentence);
        session.board().say(sentence);
    }

    private void closeLast() {
        if (lastToast != null) {
            lastToast.close();
        }
    }

    private String names(List<CardSeen> cards) {
        var card = cards.getFirst();
        var first = session.board()
                .card(card.unitId() + ":" + card.seat())
                .or(() -> session.board().card(card.unitId() + ":0"))
                .map(Card::name)
                .orElse("");
        return cards.size() == 1 ? first : I18NProvider.translate("bloc.board.severalUnits", first, cards.size() - 1);
    }

    private String target(@Nullable Long blocYearId) {
        return session.snapshot().blocs().stream()
                .filter(bloc -> blocYearId != null && bloc.id() == blocYearId)
                .map(BoardSnapshot.Column::name)
                .findFirst()
                .orElseGet(() -> I18NProvider.translate("bloc.board.word.tray"));
    }

    private static AssignRole replacing(AssignRole command) {
        return new AssignRole(
                command.compositionId(),
                command.card(),
                command.role(),
                command.actingPerson(),
                true,
                command.reason(),
                command.amendmentId());
    }

    static CardSeen seen(Card card) {
        return new CardSeen(card.unitId(), card.seat(), card.version());
    }
}
