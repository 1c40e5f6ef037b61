package vn.thidua.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Words in the user's language. Every module keeps its own pair of bundles, {@code i18n/<module>_vi.properties} and
 * {@code i18n/<module>_en.properties}, and every key begins with the module's name; they are read once into one table
 * for each language.
 *
 * <p>The sentences are {@link MessageFormat} patterns when they have arguments: an apostrophe is doubled there.
 */
@Component
public class Messages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Languages the program speaks, the first one being the default. */
    public static final List<Locale> LANGUAGES = List.of(VIETNAMESE, ENGLISH);

    private final Map<String, Map<String, String>> sentences = new HashMap<>();

    public Messages() {
        for (Locale language : LANGUAGES) {
            sentences.put(language.getLanguage(), read(language));
        }
    }

    private static Map<String, String> read(Locale language) {
        Map<String, String> all = new HashMap<>();
        try {
            var pattern = "classpath*:i18n/*_" + language.getLanguage() + ".properties";
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (all.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("Key " + key + " stands twice in " + pattern);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    /** The sentence for the key, or {@code !key!} where no bundle has it, so that a gap is seen and nothing breaks. */
    public String text(Locale language, String key, @Nullable Object... args) {
        var table = sentences.getOrDefault(language.getLanguage(), sentences.get(VIETNAMESE.getLanguage()));
        var sentence = table == null ? null : table.get(key);
        if (sentence == null) {
            return "!" + key + "!";
        }
        return args.length == 0 ? sentence : new MessageFormat(sentence, locale(language)).format(told(language, args));
    }

    /** Lists of words become text of the same language as the sentence around them. */
    private @Nullable Object[] told(Locale language, @Nullable Object[] args) {
        var told = args.clone();
        for (int i = 0; i < told.length; i++) {
            if (told[i] instanceof WordList words) {
                told[i] = words.text(this, language);
            }
        }
        return told;
    }

    /** The sentence of a broken rule. */
    public String text(Locale language, RuleViolation violation) {
        return text(language, violation.key(), violation.args());
    }

    /** Whether a sentence stands behind the key in that language. */
    public boolean has(Locale language, String key) {
        var table = sentences.get(language.getLanguage());
        return table != null && table.containsKey(key);
    }

    /** All keys of one language, for the check that the bundles are complete. */
    public java.util.Set<String> keys(Locale language) {
        return sentences.getOrDefault(language.getLanguage(), Map.of()).keySet();
    }

    /** The language the program speaks to whoever asks for that one, such as {@code en}. */
    public static Locale language(@Nullable String asked) {
        return ENGLISH.getLanguage().equals(asked) ? ENGLISH : VIETNAMESE;
    }

    /** Numbers follow the language: 1.234,5 in Vietnamese, 1,234.5 in English. */
    private static Locale locale(Locale language) {
        return ENGLISH.getLanguage().equals(language.getLanguage()) ? ENGLISH : Locale.forLanguageTag("vi-VN");
    }
}
