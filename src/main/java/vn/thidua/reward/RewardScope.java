package vn.thidua.reward;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.unit.UnitQueries;

/**
 * What the person who asks may read, as a condition and its parameters. Board and leadership read their provinces, an
 * officer of a unit what belongs to the unit and all whose history it carries, and the proposals of the bloc it leads.
 */
@Component
class RewardScope {

    private final CurrentUser currentUser;
    private final UnitQueries units;

    RewardScope(CurrentUser currentUser, UnitQueries units) {
        this.currentUser = currentUser;
        this.units = units;
    }

    /** A condition on lines of that alias; "true" for whoever reads everything. */
    String condition(String alias) {
        return currentUser.require().readsAllProvinces()
                ? "true"
                : "(%1$s.province_id in (:provinces) or %1$s.unit_id in (:units))".formatted(alias);
    }

    /** As {@link #condition}, and what belongs to a bloc that an own unit leads. */
    String conditionWithBloc(String alias) {
        return currentUser.require().readsAllProvinces()
                ? "true"
                : "(%1$s.province_id in (:provinces) or %1$s.unit_id in (:units) or %2$s)"
                        .formatted(alias, RewardSql.of(RewardSql.LED_BY_OWN, alias));
    }

    /** A condition on provinces alone, for what units do not see. */
    String provincesOnly(String alias) {
        return currentUser.require().readsAllProvinces() ? "true" : alias + ".province_id in (:provinces)";
    }

    /** Parameters of all conditions. */
    Map<String, Object> params() {
        var person = currentUser.require();
        var params = new HashMap<String, Object>();
        params.put("provinces", orNone(person.readableProvinces()));
        params.put("units", orNone(lines(person)));
        params.put("own", orNone(person.unitIds()));
        return params;
    }

    private Set<Long> lines(Person person) {
        var lines = new HashSet<Long>();
        person.unitIds().forEach(unit -> lines.addAll(units.line(unit)));
        return lines;
    }

    static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }
}
