package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same, everywhere. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A key as it stands in the code: the first argument of what turns keys into words. */
    private static final Pattern USED = Pattern.compile(
            "(?:getTranslation|translate|new RuleViolation|new DataGrid<[^>]*>)\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.]+[A-Za-z0-9_])\"\\s*[,)]");

    private static final Pattern MENU_TITLE = Pattern.compile("@Menu\\([^)]*title\\s*=\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static List<String> modules() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> name.replace("_vi.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) {
        assertThat(bundle(module, "en").keySet()).isEqualTo(bundle(module, "vi").keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noSentenceIsEmptyAndEveryKeyNamesItsModule(String module) {
        for (String language : List.of("vi", "en")) {
            assertThat(bundle(module, language)).allSatisfy((key, sentence) -> {
                assertThat(key).startsWith(module + ".");
                assertThat(sentence).as(key).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSamePlacesForArguments(String module) {
        var english = bundle(module, "en");
        assertThat(bundle(module, "vi"))
                .allSatisfy((key, sentence) ->
                        assertThat(places(sentence)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void sentencesWithArgumentsAreWellFormed(String module) {
        for (String language : List.of("vi", "en")) {
            bundle(module, language).forEach((key, sentence) -> {
                if (sentence.contains("{")) {
                    var format = new MessageFormat(sentence, Locale.forLanguageTag(language));
                    assertThat(format.getFormatsByArgumentIndex())
                            .as(key + ": an apostrophe before a place is doubled")
                            .hasSizeGreaterThanOrEqualTo(places(sentence).size());
                }
            });
        }
    }

    @Test
    void everyKeyInTheCodeHasItsSentence() throws IOException {
        var messages = new Messages();
        var missing = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var code = Files.readString(file).replaceAll("(?m)^\\s*(\\*|//).*$", "");
                for (Pattern pattern : List.of(USED, MENU_TITLE)) {
                    pattern.matcher(code)
                            .results()
                            .map(found -> found.group(1))
                            .filter(key -> !messages.has(Messages.VIETNAMESE, key))
                            .forEach(key -> missing.add(key + " in " + file.getFileName()));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static TreeSet<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(String module, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(module + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var sorted = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
        return sorted;
    }
}
