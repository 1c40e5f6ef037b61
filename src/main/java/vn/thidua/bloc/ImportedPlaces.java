package vn.thidua.bloc;

import java.util.HashMap;
import java.util.Map;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.TableScope;
import vn.thidua.unit.UnitQueries;

/** Which province, year and bloc a row of an import speaks of, by its cells and what was chosen beside the file. */
final class ImportedPlaces {

    private final TableScope scope;
    private final Person person;
    private final ImportedYears years;
    private final UnitQueries units;
    private final Map<String, ImportedProvince> provinces = new HashMap<>();

    ImportedPlaces(TableScope scope, Person person, ImportedYears years, UnitQueries units) {
        this.scope = scope;
        this.person = person;
        this.years = years;
        this.units = units;
    }

    /** The year a row speaks of; breaks {@code bloc.table.noProvince}, {@code bloc.table.noYear} and the like. */
    ImportedYear year(ImportRow row) {
        return years.of(province(row.text(MembershipTable.PROVINCE)), number(row));
    }

    private ImportedProvince province(String name) {
        if (name.isEmpty() && scope.provinceId() == null) {
            throw new RuleViolation("bloc.table.noProvince");
        }
        var province = provinces.computeIfAbsent(
                Names.slug(name),
                slug -> new ImportedProvince(
                        name,
                        name.isEmpty()
                                ? scope.provinceId()
                                : units.provinceId(name).orElse(null)));
        var id = province.id();
        if (id == null ? !isBoardEverywhere() : !person.isBoardOf(id)) {
            throw new RuleViolation("bloc.table.noRight", name);
        }
        if (scope.provinceId() != null && !scope.provinceId().equals(id)) {
            throw new RuleViolation("bloc.table.otherProvince", name);
        }
        return province;
    }

    private boolean isBoardEverywhere() {
        return person.grants().stream()
                .anyMatch(grant -> grant.role().equals(Roles.BOARD) && grant.provinceId() == null);
    }

    private int number(ImportRow row) {
        var told = row.integer(MembershipTable.YEAR);
        var year = told == null ? scope.year() : told;
        if (year == null) {
            throw new RuleViolation("bloc.table.noYear");
        }
        if (year < EmulationYear.FIRST || year > EmulationYear.LAST) {
            throw new RuleViolation("bloc.year.outOfRange", String.valueOf(year));
        }
        if (scope.year() != null && !scope.year().equals(year)) {
            throw new RuleViolation("bloc.table.otherYear", String.valueOf(year), String.valueOf(scope.year()));
        }
        return year;
    }

    /** The code as told, else that of the bloc of this name, else one made from the name. */
    static String code(ImportRow row, ImportedYear year) {
        var code = Names.slug(row.text(MembershipTable.CODE));
        if (code.isEmpty()) {
            var name = row.text(MembershipTable.NAME);
            var known = year.codeOf(name);
            code = known == null ? Names.slug(name) : known;
        }
        if (code.isEmpty()) {
            throw new RuleViolation("bloc.table.noBloc");
        }
        if (code.length() > Bloc.CODE_MAX_LENGTH) {
            throw new RuleViolation("bloc.table.codeTooLong", code.length(), Bloc.CODE_MAX_LENGTH);
        }
        return code;
    }
}
