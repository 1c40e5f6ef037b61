package vn.thidua.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Words named by their keys that stand as a list inside a sentence: an argument of a {@link RuleViolation} that is told
 * in the language of the sentence, whoever reads it.
 */
public record WordList(List<String> keys) {

    public WordList {
        keys = List.copyOf(keys);
    }

    /** The words in a language, joined by semicolons. */
    String text(Messages messages, Locale language) {
        return keys.stream().map(key -> messages.text(language, key)).distinct().collect(Collectors.joining("; "));
    }
}
