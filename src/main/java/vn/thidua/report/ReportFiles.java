package vn.thidua.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileAudience;
import vn.thidua.identity.CurrentUser;

/** Attachments are read by officers of the unit whose report it is, and of the bloc's head and deputies that year. */
@Component
class ReportFiles implements FileAudience {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    ReportFiles(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    @Override
    public boolean admits(long fileId) {
        var units = currentUser.require().unitIds();
        return !units.isEmpty()
                && jdbc.sql("""
                        select exists (
                            select 1
                              from report_submission s
                              join emulation_year y on y.year = s.year
                              join composition c on c.year_id = y.id and c.in_force
                              join bloc_year x on x.composition_id = c.id and x.bloc_id = s.bloc_id
                              join membership m on m.bloc_year_id = x.id and m.left_on is null
                             where s.attachment_id = :file and m.unit_id in (:units)
                               and (m.unit_id = s.unit_id or m.lead_slot is not null))
                        """)
                        .param("file", fileId)
                        .param("units", units)
                        .query(Boolean.class)
                        .single();
    }
}
