package vn.thidua.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a fraction as people here write them, in the Vietnamese form ("12,5", "1.250,5") and in the English one
 * ("12.5", "1,250.5"), and back again. Exact: no floating point anywhere. Pure functions.
 */
public final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:([., ])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final int MOST_DIGITS = 40;

    private Decimals() {}

    /**
     * Reads a number, whichever of the two forms it has. A single separator before exactly three digits ("1.250") may be
     * a decimal sign or a thousands sign: such text is refused, never guessed. Breaks {@code shared.decimal.missing},
     * {@code shared.decimal.notNumber} or {@code shared.decimal.ambiguous}.
     */
    public static BigDecimal parse(@Nullable String written) {
        var text = Names.clean(written);
        if (text.isEmpty()) {
            throw new RuleViolation("shared.decimal.missing");
        }
        var signed = text.replace('\u2212', '-');
        var compact = signed.replace(" ", "");
        if (AMBIGUOUS.matcher(signed).matches()) {
            throw new RuleViolation("shared.decimal.ambiguous", text);
        }
        if (PLAIN.matcher(compact).matches()) {
            return number(compact.replace(',', '.'), text);
        }
        var point = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
        if (point >= 0 && isGroupedWithFraction(compact, point)) {
            return number(
                    compact.substring(0, point).replaceAll("[.,]", "") + "." + compact.substring(point + 1), text);
        }
        if (GROUPED.matcher(compact).matches()) {
            return number(compact.replaceAll("[.,]", ""), text);
        }
        throw new RuleViolation("shared.decimal.notNumber", text);
    }

    /** As {@link #parse}, but an empty field is {@code null}. */
    public static @Nullable BigDecimal parseOptional(@Nullable String written) {
        return Names.clean(written).isEmpty() ? null : parse(written);
    }

    /** The number to be read: "1.250,5" in Vietnamese, "1,250.5" in English, without zeros at the end. */
    public static String show(BigDecimal number, Locale language) {
        return format("#,##0.################", number, language);
    }

    /** The number to be edited: "1250,5"; no thousands sign, so that {@link #parse} reads it back whatever it is. */
    public static String edit(@Nullable BigDecimal number, Locale language) {
        return number == null ? "" : format("0.################", number, language);
    }

    private static String format(String pattern, BigDecimal number, Locale language) {
        var english = Messages.ENGLISH.getLanguage().equals(language.getLanguage());
        var format = new DecimalFormat(
                pattern, DecimalFormatSymbols.getInstance(english ? Locale.ENGLISH : Locale.forLanguageTag("vi-VN")));
        return format.format(number);
    }

    private static boolean isGroupedWithFraction(String compact, int point) {
        var whole = compact.substring(0, point);
        return GROUPED.matcher(whole).matches()
                && whole.indexOf(compact.charAt(point)) < 0
                && compact.substring(point + 1).matches("\\d+");
    }

    private static BigDecimal number(String plain, String asWritten) {
        if (plain.length() > MOST_DIGITS) {
            throw new RuleViolation("shared.decimal.notNumber", asWritten);
        }
        return new BigDecimal(plain);
    }
}
