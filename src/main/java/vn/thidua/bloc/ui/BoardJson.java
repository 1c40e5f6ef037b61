package vn.thidua.bloc.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.BoardSnapshot.Card;
import vn.thidua.bloc.BoardSnapshot.Column;

/** Writes boards, and what differs between two of them, the way board-model.ts reads them. */
@Component
class BoardJson {

    private final ObjectMapper json;

    BoardJson(ObjectMapper json) {
        this.json = json;
    }

    private record Whole(boolean editable, int minSize, int maxSize, List<Column> blocs, List<Card> cards) {}

    private record Delta(@Nullable List<Column> blocs, List<Card> cards, List<String> gone) {}

    String whole(BoardSnapshot board, boolean editable, BlocSizes sizes) {
        return json.writeValueAsString(
                new Whole(editable, sizes.smallest(), sizes.largest(), board.blocs(), board.cards()));
    }

    /** The last answer of {@link #delta}: all screens of a board ask for the same one. */
    private record Told(BoardSnapshot shown, BoardSnapshot now, Optional<String> delta) {

        boolean isAbout(BoardSnapshot otherShown, BoardSnapshot otherNow) {
            return shown == otherShown && now == otherNow;
        }
    }

    private @Nullable Told last;

    /** What to send to a screen that shows {@code shown}; empty where nothing differs. */
    synchronized Optional<String> delta(BoardSnapshot shown, BoardSnapshot now) {
        var told = last;
        if (told == null || !told.isAbout(shown, now)) {
            told = new Told(shown, now, difference(shown, now));
            last = told;
        }
        return told.delta();
    }

    private Optional<String> difference(BoardSnapshot shown, BoardSnapshot now) {
        var before = byKey(shown);
        var changed = new ArrayList<Card>();
        var gone = new HashSet<>(before.keySet());
        for (var card : now.cards()) {
            var key = key(card);
            gone.remove(key);
            if (!card.equals(before.get(key))) {
                changed.add(card);
            }
        }
        var blocs = shown.blocs().equals(now.blocs()) ? null : now.blocs();
        return blocs == null && changed.isEmpty() && gone.isEmpty()
                ? Optional.empty()
                : Optional.of(json.writeValueAsString(new Delta(blocs, changed, List.copyOf(gone))));
    }

    private static Map<String, Card> byKey(BoardSnapshot board) {
        var map = HashMap.<String, Card>newHashMap(board.cards().size());
        board.cards().forEach(card -> map.put(key(card), card));
        return map;
    }

    /** How a card is named on the screen: unit and seat. */
    static String key(Card card) {
        return card.unitId() + ":" + card.seat();
    }
}
