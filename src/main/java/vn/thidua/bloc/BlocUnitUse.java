package vn.thidua.bloc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.unit.UnitUse;

/** Units that stand in a bloc are in use: an import of events does not end them before. */
@Component
class BlocUnitUse implements UnitUse {

    private final JdbcClient jdbc;

    BlocUnitUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> usedAfter(Collection<Long> unitIds, LocalDate day) {
        if (unitIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                        select distinct m.unit_id from membership m
                        join composition c on c.id = m.composition_id and c.state <> 'DROPPED'
                        join emulation_year y on y.id = c.year_id and makedate(y.year, 1) > :day
                        where m.unit_id in (:units) and m.bloc_year_id is not null and m.left_on is null
                        """)
                .param("units", unitIds)
                .param("day", day)
                .query(Long.class)
                .list());
    }
}
