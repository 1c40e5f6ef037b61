package vn.thidua.bloc.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.BoardSnapshot.Card;
import vn.thidua.bloc.CardSeen;

/**
 * The board as a component: shows snapshots, tells what a person wants. See {@code frontend/board/composition-board.ts}
 * for the other half, and decision 4 for why the cards are drawn in the browser.
 */
@Tag("composition-board")
@JsModule("./board/composition-board.ts")
class CompositionBoard extends Component {

    /** What a person can want on the board. */
    interface Wishes {

        void move(List<CardSeen> cards, @Nullable Long blocYearId, @Nullable Long groupId);

        void chooseTarget(List<Card> cards);

        void openCard(Card card);

        void openBloc(long blocYearId);

        void lookAt(@Nullable Long blocYearId);

        void undo();

        void redo();
    }

    private final BoardJson json;
    private final Wishes wishes;
    private @Nullable BoardSnapshot shown;

    CompositionBoard(BoardJson json, Wishes wishes) {
        this.json = json;
        this.wishes = wishes;
        var words = JsonNodeFactory.instance.objectNode();
        BoardWords.all().forEach(word -> words.put(word.name(), getTranslation(word.key())));
        getElement().setPropertyJson("texts", words);
    }

    /** Shows a whole board; afterwards {@link #update} sends only what differs. */
    void load(BoardSnapshot board, boolean editable, BlocSizes sizes) {
        shown = board;
        getElement().callJsFunction("load", json.whole(board, editable, sizes));
    }

    /** Shows a newer board by its differences. */
    void update(BoardSnapshot board) {
        var before = shown;
        if (before == null || before == board) {
            return;
        }
        shown = board;
        json.delta(before, board).ifPresent(delta -> getElement().callJsFunction("apply", delta));
    }

    /** What the screen shows by now. */
    Optional<BoardSnapshot> shown() {
        return Optional.ofNullable(shown);
    }

    Optional<Card> card(String key) {
        return shown().stream()
                .flatMap(board -> board.cards().stream())
                .filter(card -> BoardJson.key(card).equals(key))
                .findFirst();
    }

    /** Cards that wait for an answer wait no longer. */
    void settle() {
        getElement().callJsFunction("settle");
    }

    void clearChoice() {
        getElement().callJsFunction("clearChoice");
    }

    void say(String sentence) {
        getElement().callJsFunction("say", sentence);
    }

    void filter(String text) {
        getElement().setProperty("filter", text);
    }

    void lookers(Collection<BoardLive.Looker> lookers, BoardLive.@Nullable Looker me) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var looker : lookers) {
            var item = list.addObject().put("name", looker.name()).put("me", looker == me);
            if (looker.blocYearId() != null) {
                item.put("blocId", looker.blocYearId());
            }
        }
        getElement().setPropertyJson("lookers", list);
    }

    @ClientCallable
    void moveCards(JsonNode cards, @Nullable Double blocId, @Nullable Double groupId) {
        var seen = new ArrayList<CardSeen>();
        for (var card : cards) {
            var version = card.get("version");
            seen.add(new CardSeen(
                    card.get("unitId").asLong(),
                    card.get("seat").asInt(),
                    version == null || version.isNull() ? null : version.asInt()));
        }
        wishes.move(seen, id(blocId), id(groupId));
    }

    @ClientCallable
    void chooseTarget(JsonNode keys) {
        var cards = new ArrayList<Card>();
        for (var key : keys) {
            card(key.asString()).ifPresent(cards::add);
        }
        if (!cards.isEmpty()) {
            wishes.chooseTarget(cards);
        }
    }

    @ClientCallable
    void openCard(String key) {
        card(key).ifPresent(wishes::openCard);
    }

    @ClientCallable
    void openBloc(double blocId) {
        wishes.openBloc((long) blocId);
    }

    @ClientCallable
    void lookAt(@Nullable Double blocId) {
        wishes.lookAt(id(blocId));
    }

    @ClientCallable
    void undo() {
        wishes.undo();
    }

    @ClientCallable
    void redo() {
        wishes.redo();
    }

    private static @Nullable Long id(@Nullable Double number) {
        return number == null ? null : number.longValue();
    }
}
