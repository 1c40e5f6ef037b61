package vn.thidua.shared;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact share such as 2/3 or 66.67 %. A percentage stays the number that was typed: 66.67 % is 6667/10000 and more
 * than 2/3. Nothing here is rounded.
 *
 * @param num at least 0
 * @param den more than 0; the fraction is kept in lowest terms
 */
public record Fraction(long num, long den) {

    public Fraction {
        if (num < 0 || den <= 0) {
            throw new IllegalArgumentException(num + "/" + den + " is not a share");
        }
        var divisor = gcd(num, den);
        num /= divisor;
        den /= divisor;
    }

    /** A share as written: {@code 2/3}, {@code 80%}, {@code 0.8}. Whole numbers above 1 are percentages. */
    public static Fraction parse(String written) {
        var text = written.strip();
        if (text.contains("/")) {
            var parts = text.split("/", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException(written + " is not a share");
            }
            return new Fraction(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip()));
        }
        if (text.endsWith("%")) {
            return percent(text);
        }
        var number = decimal(text);
        return number.compareTo(BigDecimal.ONE) > 0 ? percent(text) : of(number);
    }

    /** A percentage as typed: {@code 80}, {@code 66.67}, {@code 66,67 %}; a fraction such as {@code 2/3} stays one. */
    public static Fraction percent(String typed) {
        var text = typed.strip();
        if (text.contains("/")) {
            return parse(text);
        }
        var number = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return of(decimal(number).movePointLeft(2));
    }

    /** Whether {@code part} of {@code whole} is this share or more. */
    public boolean isReached(long part, long whole) {
        return compare(part, whole) >= 0;
    }

    /** Whether {@code part} of {@code whole} is more than this share. */
    public boolean isExceeded(long part, long whole) {
        return compare(part, whole) > 0;
    }

    /** The smallest whole number that reaches this share of {@code whole}. */
    public long leastReaching(long whole) {
        return Math.ceilDiv(Math.multiplyExact(num, whole), den);
    }

    /** The smallest whole number that exceeds this share of {@code whole}. */
    public long leastExceeding(long whole) {
        return Math.floorDiv(Math.multiplyExact(num, whole), den) + 1;
    }

    /** {@code 2/3}, or the percentage where it is a short one: {@code 80 %}, {@code 66.67 %}. */
    public String words() {
        try {
            var percent = BigDecimal.valueOf(num).movePointRight(2).divide(BigDecimal.valueOf(den));
            return percent.stripTrailingZeros().toPlainString() + " %";
        } catch (ArithmeticException e) {
            return num + "/" + den;
        }
    }

    private int compare(long part, long whole) {
        return Long.compare(Math.multiplyExact(part, den), Math.multiplyExact(num, whole));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.strip().replace(',', '.'));
    }

    private static Fraction of(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        var scale = Math.max(plain.scale(), 0);
        var den = BigInteger.TEN.pow(scale);
        return new Fraction(plain.movePointRight(scale).longValueExact(), den.longValueExact());
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
