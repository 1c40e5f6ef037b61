package vn.thidua.identity;

import java.io.Serializable;
import java.util.Locale;
import vn.thidua.shared.Messages;

/**
 * How a person likes to see the program.
 *
 * @param language one of {@link Messages#LANGUAGES}
 */
public record Preferences(Locale language, Scheme scheme) implements Serializable {

    /** What holds before somebody signs in and chooses: Vietnamese, light or dark as the device says. */
    public static final Preferences DEFAULT = new Preferences(Messages.VIETNAMESE, Scheme.SYSTEM);

    /** Light or dark. */
    public enum Scheme {
        SYSTEM,
        LIGHT,
        DARK
    }

    static Preferences of(String language, String scheme) {
        return new Preferences(spoken(Locale.forLanguageTag(language)), Scheme.valueOf(scheme));
    }

    /** The same with another language; one the program does not speak becomes Vietnamese. */
    public Preferences withLanguage(Locale wanted) {
        return new Preferences(spoken(wanted), scheme);
    }

    public Preferences withScheme(Scheme wanted) {
        return new Preferences(language, wanted);
    }

    private static Locale spoken(Locale wanted) {
        return Messages.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Messages.VIETNAMESE);
    }
}
