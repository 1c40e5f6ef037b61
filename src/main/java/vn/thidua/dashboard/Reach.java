package vn.thidua.dashboard;

import java.util.Set;
import vn.thidua.identity.Person;

/**
 * How far a statement may read, whatever its sight asks for.
 *
 * @param everything all provinces; then {@code provinces} has no meaning
 */
record Reach(boolean everything, Set<Long> provinces) {

    /** For statements on one bloc or unit whose right was checked before. */
    static final Reach GRANTED = new Reach(true, Set.of());

    static Reach of(Person person) {
        return new Reach(person.readsAllProvinces(), person.readableProvinces());
    }
}
