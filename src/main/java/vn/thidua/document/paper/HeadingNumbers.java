package vn.thidua.document.paper;

import java.util.Arrays;

/** Counts the headings of one paper or annex: I, II; 1, 2 inside each; a, b, c, d, đ inside those. */
class HeadingNumbers {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** The letters of points in Vietnamese papers: đ follows d, and f, j, w, z are not used. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final int[] counts = new int[3];

    /** The sign of the next heading of that level, such as "II.", "3." or "đ)". */
    String next(int level) {
        counts[level - 1]++;
        Arrays.fill(counts, level, counts.length, 0);
        int count = counts[level - 1];
        return switch (level) {
            case 1 -> roman(count) + ".";
            case 2 -> count + ".";
            default -> LETTERS.charAt((count - 1) % LETTERS.length()) + ")";
        };
    }

    /** Roman numbers up to 49: no paper has more chapters or annexes. */
    static String roman(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }
}
