package vn.thidua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names are cleaned before they are stored or compared. Pure functions. */
public final class Names {

    /** Longest official name that is stored, in characters. */
    public static final int MAX_LENGTH = 250;

    /** What parts words: spaces of any kind, control and format characters. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Zs}\\s]+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHEN_AT_AN_END = Pattern.compile("^-|-$");

    private Names() {}

    /** Unicode NFC, no control characters, single spaces, none at the ends; {@code null} and blank become "". */
    public static String clean(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return SPACES.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** A clean name within the length limit; breaks {@code shared.name.missing} or {@code shared.name.tooLong}. */
    public static String required(@Nullable String raw) {
        var name = clean(raw);
        if (name.isEmpty()) {
            throw new RuleViolation("shared.name.missing");
        }
        if (name.length() > MAX_LENGTH) {
            throw new RuleViolation("shared.name.tooLong", name.length(), MAX_LENGTH);
        }
        return name;
    }

    /** Lower case without accents, "Đài PT-TH" becomes "dai pt-th": for comparing headers and building codes. */
    public static String fold(@Nullable String raw) {
        var parted = Normalizer.normalize(clean(raw).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENTS.matcher(parted).replaceAll("").replace('đ', 'd');
    }

    /** Letters and digits of the folded name joined by hyphens: "Sở Tư pháp" becomes "so-tu-phap". */
    public static String slug(@Nullable String raw) {
        var joined = NO_WORD.matcher(fold(raw)).replaceAll("-");
        return HYPHEN_AT_AN_END.matcher(joined).replaceAll("");
    }
}
