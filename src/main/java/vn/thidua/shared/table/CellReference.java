package vn.thidua.shared.table;

/** Names cells as Excel does. */
final class CellReference {

    private CellReference() {}

    /** C12 for the column 2 (counted from 0) and the row 12 (counted from 1). */
    static String of(int column, int row) {
        return letters(column) + row;
    }

    /** A for 0, Z for 25, AA for 26. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** 2 for C12; -1 where there are no letters or more than three. */
    static int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            if (++letters > 3) {
                return -1;
            }
        }
        return column - 1;
    }

    /** 12 for C12; 0 where there is no number. */
    static int row(String reference) {
        int at = 0;
        while (at < reference.length() && !Character.isDigit(reference.charAt(at))) {
            at++;
        }
        try {
            return Integer.parseInt(reference.substring(at));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
