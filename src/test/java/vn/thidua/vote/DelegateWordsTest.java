package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The delegate's page has its words beside it, in both languages, and reads nothing as HTML. */
class DelegateWordsTest {

    private static final Path PAGE = Path.of("frontend", "v");
    private static final Pattern KEY = Pattern.compile("^ {4}(\\w+): ", Pattern.MULTILINE);
    private static final Pattern SAID = Pattern.compile("\\bt\\(\\s*'(\\w+)'");

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        var words = Files.readString(PAGE.resolve("words.js"));
        var english = words.indexOf("  en: {");
        assertThat(english).isPositive();
        assertThat(keys(KEY, words.substring(0, english)))
                .hasSizeGreaterThan(40)
                .isEqualTo(keys(KEY, words.substring(english)));
    }

    @Test
    void everyWordTheScreensSayExists() throws IOException {
        var words = keys(KEY, Files.readString(PAGE.resolve("words.js")));
        for (var file : Set.of("screens.js", "delegate.js")) {
            assertThat(words).containsAll(keys(SAID, Files.readString(PAGE.resolve(file))));
        }
    }

    @Test
    void nothingIsReadAsHtml() throws IOException {
        for (var file : Set.of("screens.js", "delegate.js", "api.js", "seat.js")) {
            assertThat(Files.readString(PAGE.resolve(file)))
                    .doesNotContain("innerHTML", "insertAdjacentHTML", "outerHTML", "document.write", "eval(");
        }
    }

    private static Set<String> keys(Pattern pattern, String text) {
        var keys = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> keys.add(match.group(1)));
        return keys;
    }
}
