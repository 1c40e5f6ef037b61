package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact decimal numbers: how they are read, divided and rounded. */
public final class Exact {

    /** Places of published points and percentages. */
    public static final int PLACES = 2;

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int WORKING_PLACES = 30;
    private static final int MOST_DIGITS = 20;

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:(?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})");
    private static final Pattern SPACE_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?: \\d{3})+(?:[.,]\\d+)?");

    private Exact() {}

    /**
     * A number as people write it: {@code 12,5}, {@code 12.5}, {@code 1.250,5}, {@code 1,250.5}, {@code 1 250,5}. Where a
     * single sign could be either, the Vietnamese reading holds: a point before three digits groups thousands
     * ({@code 1.250} is 1250, but {@code 0.250} is a quarter), a comma is the decimal sign ({@code 1,250} is 1.25). This
     * is for stored data and tables whose language is known; forms ask back where text has two readings, see
     * {@link vn.thidua.shared.Decimals}.
     *
     * @return empty where the text is no number or has more than 20 digits before or after the decimal sign
     */
    public static Optional<BigDecimal> parse(String text) {
        var clean = text.strip().replace('\u2212', '-').replaceAll("[\u00a0\u202f]", " ");
        String plain;
        if (POINT_GROUPS.matcher(clean).matches()) {
            plain = clean.replace(".", "").replace(',', '.');
        } else if (COMMA_GROUPS.matcher(clean).matches()) {
            plain = clean.replace(",", "");
        } else if (SPACE_GROUPS.matcher(clean).matches()) {
            plain = clean.replace(" ", "").replace(',', '.');
        } else if (PLAIN.matcher(clean).matches()) {
            plain = clean.replace(',', '.');
        } else {
            return Optional.empty();
        }
        return plain.length() > 2 * MOST_DIGITS + 2 ? Optional.empty() : reasonable(new BigDecimal(plain));
    }

    /** The number, unless it is too long to be anything that an office counts. */
    static Optional<BigDecimal> reasonable(BigDecimal number) {
        var tooLong = number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS;
        return tooLong ? Optional.empty() : Optional.of(number);
    }

    /** Two places, HALF_UP: ties go away from zero, 0.005 becomes 0.01 and −0.005 becomes −0.01. */
    public static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** A quotient with 30 decimals, to be rounded at the end. */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, WORKING_PLACES, RoundingMode.HALF_UP);
    }
}
