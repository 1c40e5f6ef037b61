package vn.thidua.shared;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/** How Vietnamese names are ordered in memory: a ă â b c d đ e ê …, Đ after D, case and tones only as tie-breakers. */
public final class VietnameseOrder {

    /** Order of names; digits inside names count as numbers, so that Khối 2 stands before Khối 10. */
    public static final Comparator<String> NAMES = VietnameseOrder::compare;

    private static final Collator COLLATOR = collator();

    private VietnameseOrder() {}

    private static Collator collator() {
        var base = (RuleBasedCollator) Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        try {
            // the rules of the platform, said once more, so that they hold whatever locale data the JDK carries
            var collator = new RuleBasedCollator(base.getRules()
                    + "& A < a\u0306 , A\u0306 < a\u0302 , A\u0302 & D < \u0111 , \u0110 & E < e\u0302 , E\u0302"
                    + "& O < o\u0302 , O\u0302 < o\u031b , O\u031b & U < u\u031b , U\u031b");
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return collator;
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int compare(String a, String b) {
        var left = new Parts(a);
        var right = new Parts(b);
        while (left.next() && right.next()) {
            int difference = left.comparedTo(right);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.rest(), right.rest());
    }

    /** Walks through a name in runs of digits and runs of other characters. */
    private static final class Parts {
        private final String text;
        private int start;
        private int end;

        Parts(String text) {
            this.text = text;
        }

        boolean next() {
            start = end;
            if (end < text.length()) {
                boolean digits = Character.isDigit(text.charAt(end));
                while (end < text.length() && Character.isDigit(text.charAt(end)) == digits) {
                    end++;
                }
            }
            return start < end;
        }

        int comparedTo(Parts other) {
            var mine = text.substring(start, end);
            var theirs = other.text.substring(other.start, other.end);
            if (Character.isDigit(mine.charAt(0)) && Character.isDigit(theirs.charAt(0))) {
                return new java.math.BigInteger(mine).compareTo(new java.math.BigInteger(theirs));
            }
            return COLLATOR.compare(mine, theirs);
        }

        int rest() {
            return text.length() - start;
        }
    }
}
