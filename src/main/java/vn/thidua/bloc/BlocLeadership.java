package vn.thidua.bloc;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;

/**
 * Who leads which bloc in a year. Nobody is granted this: it follows from the composition in force, so it begins with its
 * publication and changes with an amendment. Modules whose rights depend on it ask here.
 */
@Service
@Transactional(readOnly = true)
public class BlocLeadership {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    BlocLeadership(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** The role of the unit in the bloc that year; empty where it does not stand in it. */
    public Optional<MemberRole> role(long unitId, long blocId, int year) {
        return jdbc.sql("""
                        select coalesce(m.lead_slot, 0) from emulation_year y
                        join composition c on c.year_id = y.id and c.in_force
                        join bloc_year x on x.composition_id = c.id
                        join membership m on m.bloc_year_id = x.id and m.left_on is null
                        where y.year = ? and x.bloc_id = ? and m.unit_id = ?
                        """)
                .params(year, blocId, unitId)
                .query(Integer.class)
                .optional()
                .map(slot -> MemberRole.ofSlot(slot == 0 ? null : slot));
    }

    /** Whether the unit is head or deputy of the bloc that year. */
    public boolean leads(long unitId, long blocId, int year) {
        return role(unitId, blocId, year)
                .filter(role -> role != MemberRole.MEMBER)
                .isPresent();
    }

    /** Blocs that one of the units leads that year, as head or deputy. */
    public Set<Long> blocsLedBy(Collection<Long> unitIds, int year) {
        if (unitIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                        select distinct x.bloc_id from emulation_year y
                        join composition c on c.year_id = y.id and c.in_force
                        join bloc_year x on x.composition_id = c.id
                        join membership m on m.bloc_year_id = x.id and m.lead_slot is not null
                        where y.year = :year and m.unit_id in (:units)
                        """)
                .param("year", year)
                .param("units", unitIds)
                .query(Long.class)
                .list());
    }

    /** Blocs that a unit of the person who asks leads that year. */
    public Set<Long> myBlocs(int year) {
        return blocsLedBy(currentUser.require().unitIds(), year);
    }
}
