package vn.thidua.pledge;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileAudience;
import vn.thidua.identity.CurrentUser;

/** Evidence and scans of pledges are read by officers of the unit they belong to, and of the bloc's head and deputies. */
@Component
class PledgeFiles implements FileAudience {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    PledgeFiles(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    @Override
    public boolean admits(long fileId) {
        var units = currentUser.require().unitIds();
        return !units.isEmpty()
                && jdbc.sql("""
                        select exists (
                            select 1 from (
                                select a.unit_id, i.pledge_id from actual_evidence e
                                  join pledge_actual a on a.id = e.actual_id
                                  join pledge_item i on i.id = a.item_id
                                 where e.file_id = :file
                                union all
                                select s.unit_id, s.pledge_id from pledge_signature s where s.scan_file_id = :file) f
                              join pledge p on p.id = f.pledge_id
                              join composition c on c.year_id = p.year_id and c.in_force
                              join bloc_year x on x.composition_id = c.id and x.bloc_id = p.bloc_id
                              join membership m on m.bloc_year_id = x.id and m.left_on is null
                             where m.unit_id in (:units) and (m.unit_id = f.unit_id or m.lead_slot is not null))
                        """)
                        .param("file", fileId)
                        .param("units", units)
                        .query(Boolean.class)
                        .single();
    }
}
