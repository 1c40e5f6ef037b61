package vn.thidua.bloc;

import java.util.Locale;
import vn.thidua.shared.table.ImportRow;

/**
 * A row of the table of memberships.
 *
 * @param code code of the bloc, made from its name where the file has none
 */
record MembershipLine(ImportRow cells, ImportedYear year, String code) {

    String unitName() {
        return cells.text(MembershipTable.UNIT);
    }

    /** The name without regard to capitals; accents count. */
    String unitKey() {
        return key(unitName());
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    String group() {
        return cells.text(MembershipTable.GROUP);
    }

    /** A file that has no such column, or an empty cell, speaks of a member. */
    FileRole role() {
        var role = cells.text(MembershipTable.ROLE);
        return role.isEmpty() ? FileRole.MEMBER : FileRole.valueOf(role);
    }

    boolean tells(String column) {
        return !cells.text(column).isEmpty();
    }
}
