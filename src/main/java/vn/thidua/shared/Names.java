package vn.thidua.shared;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How names are cleaned before they are stored or compared. Pure functions. */
public final class Names {

    /** Longest official name that is stored, in characters. */
    public static final int MAX_LENGTH = 250;

    private Names() {}

    /** Unicode NFC, no control characters, single spaces, none at the ends; {@code null} and blank become "". */
    public static String clean(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("[\\p{Zs}\\s]+", " ")
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
        return Normalizer.normalize(clean(raw).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    /** Letters and digits of the folded name joined by hyphens: "Sở Tư pháp" becomes "so-tu-phap". */
    public static String slug(@Nullable String raw) {
        return fold(raw).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
