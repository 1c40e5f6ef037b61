package vn.thidua.bloc.ui;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.unit.UnitClass;

/** The words that the board in the browser needs, and their message keys. */
final class BoardWords {

    record Word(String name, String key) {}

    private static final List<String> OWN = List.of(
            "tray",
            "trayHint",
            "trayEmpty",
            "blocEmpty",
            "groupEmpty",
            "balance",
            "balanced",
            "unbalanced",
            "chosen",
            "moveTo",
            "clearChoice",
            "columnLabel",
            "blocActions",
            "cardActions",
            "headsBefore",
            "looksHere",
            "fromNew",
            "secondPlace",
            "ended",
            "lead.1",
            "lead.2",
            "lead.3");

    private BoardWords() {}

    static Stream<Word> all() {
        return Stream.concat(
                OWN.stream().map(name -> new Word(name, "bloc.board.word." + name)),
                Stream.of(UnitClass.values())
                        .map(unitClass -> new Word("class." + unitClass.name(), "unit.class." + unitClass.name())));
    }
}
