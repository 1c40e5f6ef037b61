package vn.thidua.bloc;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileAudience;
import vn.thidua.identity.CurrentUser;

/**
 * Files of a member are read by officers of that unit, and of the head and the deputies of its bloc in that year, as long
 * as they stand in the bloc.
 */
@Component
class MemberFileAudience implements FileAudience {

    private final List<MemberFiles> files;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    MemberFileAudience(List<MemberFiles> files, JdbcClient jdbc, CurrentUser currentUser) {
        this.files = files;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    @Override
    public boolean admits(long fileId) {
        var units = currentUser.require().unitIds();
        return !units.isEmpty()
                && files.stream()
                        .flatMap(known -> known.usesOf(fileId).stream())
                        .anyMatch(use -> concerns(use, units));
    }

    private boolean concerns(MemberFiles.Use use, Collection<Long> units) {
        return jdbc.sql("""
                        select exists (
                            select 1
                              from emulation_year y
                              join composition c on c.year_id = y.id and c.in_force
                              join bloc_year x on x.composition_id = c.id and x.bloc_id = :bloc
                              join membership m on m.bloc_year_id = x.id and m.left_on is null
                             where y.year = :year and m.unit_id in (:units)
                               and (m.unit_id = :unit or m.lead_slot is not null))
                        """)
                .param("bloc", use.blocId())
                .param("year", use.year())
                .param("unit", use.unitId())
                .param("units", units)
                .query(Boolean.class)
                .single();
    }
}
