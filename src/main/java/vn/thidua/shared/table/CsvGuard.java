package vn.thidua.shared.table;

import java.util.regex.Pattern;

/**
 * Keeps text in a CSV from becoming a formula. Excel runs what begins with {@code = + - @}, a tab or a carriage return;
 * such text is led by an apostrophe. {@link #undo} takes away exactly what {@link #protect} added.
 */
final class CsvGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern PROTECTED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CsvGuard() {}

    static String protect(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String undo(String text) {
        return PROTECTED.matcher(text).matches() ? text.substring(1) : text;
    }
}
