package vn.thidua.score;

/**
 * Whose table a row of a file belongs to.
 *
 * @param title title of a template; of no meaning for the table of a bloc, of which there is one
 * @param blocCode "" for a template
 * @param group "" for the whole bloc
 */
record CriteriaPlace(String title, String blocCode, String group) {

    static CriteriaPlace of(String table, String source, String blocCode, String group) {
        return blocCode.isEmpty()
                ? new CriteriaPlace(table.isEmpty() ? named(source) : table, "", "")
                : new CriteriaPlace("", blocCode, group);
    }

    boolean isTemplate() {
        return blocCode.isEmpty();
    }

    /** A file that does not name its table is named after its source: "[QT] Công an tỉnh 2025 (bản tóm tắt; …)". */
    private static String named(String source) {
        return source.replaceFirst("^\\[[^]]*]\\s*", "")
                .replaceFirst("\\s*[;(\\[].*$", "")
                .strip();
    }
}
