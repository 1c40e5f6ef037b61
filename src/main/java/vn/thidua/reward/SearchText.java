package vn.thidua.reward;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;

/** What a line of the register is found by: its words without accents and capitals, ASCII only. Pure functions. */
final class SearchText {

    static final int MAX_LENGTH = 1500;

    private SearchText() {}

    /** The words joined by one space and cut to the column's length. */
    static String of(@Nullable String... words) {
        var text = Stream.of(words)
                .map(SearchText::folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    /** Lower case, no accents; what is not ASCII becomes a space. */
    static String folded(@Nullable String text) {
        return Names.fold(text).replaceAll("[^\\x21-\\x7e]+", " ").strip();
    }

    /** A pattern for {@code like} that finds the word anywhere. */
    static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
