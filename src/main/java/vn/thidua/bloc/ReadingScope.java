package vn.thidua.bloc;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.unit.UnitQueries;

/** What the person who asks may read of the blocs, as parameters of a statement. */
@Component
class ReadingScope {

    private final CurrentUser currentUser;
    private final UnitQueries units;

    ReadingScope(CurrentUser currentUser, UnitQueries units) {
        this.currentUser = currentUser;
        this.units = units;
    }

    /**
     * @param everything whether all provinces may be read
     * @param provinces provinces of which everything may be read
     * @param units own units with those whose history they carry: the blocs they stand in may be read
     */
    record Rights(boolean everything, Set<Long> provinces, Set<Long> units) {

        boolean coverProvince(long provinceId) {
            return everything || provinces.contains(provinceId);
        }

        /** Parameters everything, provinces and units; an empty set becomes an id that does not exist. */
        Map<String, Object> params() {
            return Map.of("everything", everything, "provinces", orNobody(provinces), "units", orNobody(units));
        }

        private static Set<Long> orNobody(Set<Long> ids) {
            return ids.isEmpty() ? Set.of(-1L) : ids;
        }
    }

    /** Rights of whoever is signed in; none where nobody is. */
    Rights rights() {
        return currentUser
                .find()
                .map(person -> new Rights(person.readsAllProvinces(), person.readableProvinces(), lines(person)))
                .orElseGet(() -> new Rights(false, Set.of(), Set.of()));
    }

    private Set<Long> lines(Person person) {
        var lines = new HashSet<Long>();
        person.unitIds().forEach(unit -> lines.addAll(units.line(unit)));
        return lines;
    }
}
