package vn.thidua.bloc;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ImportRow;

/**
 * A row of the table of blocs.
 *
 * @param code code of the bloc, made from its name where the file has none
 * @param groups names of its groups in their order
 */
record BlocLine(ImportRow cells, ImportedYear year, String code, List<String> groups) {

    static BlocLine of(ImportRow row, ImportedYear year) {
        return new BlocLine(row, year, ImportedPlaces.code(row, year), groups(row.text(BlocTable.GROUPS)));
    }

    private static List<String> groups(String text) {
        var groups = Arrays.stream(text.split(";"))
                .map(Names::clean)
                .filter(group -> !group.isEmpty())
                .toList();
        var seen = new HashSet<String>();
        for (var group : groups) {
            if (group.length() > BlocGroup.NAME_MAX_LENGTH) {
                throw new RuleViolation("shared.name.tooLong", group.length(), BlocGroup.NAME_MAX_LENGTH);
            }
            if (!seen.add(Names.fold(group))) {
                throw new RuleViolation("bloc.group.taken", group);
            }
        }
        return groups;
    }

    String identity() {
        return Names.slug(year.province().name()) + "|" + year.year() + "|" + code;
    }

    String joinedGroups() {
        return String.join("; ", groups);
    }
}
