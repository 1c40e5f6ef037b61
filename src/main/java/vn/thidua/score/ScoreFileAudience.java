package vn.thidua.score;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileAudience;
import vn.thidua.identity.CurrentUser;

/** Evidence is read by officers of the unit whose score it proves, and of the bloc's head and deputies that year. */
@Component
class ScoreFileAudience implements FileAudience {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    ScoreFileAudience(JdbcClient jdbc, CurrentUser currentUser) {
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
                              from score_evidence v
                              join score_entry e on e.id = v.entry_id
                              join score_sheet s on s.id = e.sheet_id
                              join scoring_round r on r.id = s.round_id
                              join composition c on c.year_id = r.year_id and c.in_force
                              join bloc_year x on x.composition_id = c.id and x.bloc_id = r.bloc_id
                              join membership m on m.bloc_year_id = x.id and m.left_on is null
                             where v.file_id = :file and m.unit_id in (:units)
                               and (m.unit_id = s.unit_id or m.lead_slot is not null))
                        """)
                        .param("file", fileId)
                        .param("units", units)
                        .query(Boolean.class)
                        .single();
    }
}
