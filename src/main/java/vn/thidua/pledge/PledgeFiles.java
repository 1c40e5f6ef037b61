package vn.thidua.pledge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.MemberFiles;

/** Evidence of what was reached, and scans of signed pledges. */
@Component
class PledgeFiles implements MemberFiles {

    private final JdbcClient jdbc;

    PledgeFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> usesOf(long fileId) {
        return jdbc.sql("""
                        select p.bloc_id, y.year, f.unit_id
                          from (select a.unit_id, i.pledge_id from actual_evidence e
                                  join pledge_actual a on a.id = e.actual_id
                                  join pledge_item i on i.id = a.item_id
                                 where e.file_id = :file
                                union all
                                select s.unit_id, s.pledge_id from pledge_signature s where s.scan_file_id = :file) f
                          join pledge p on p.id = f.pledge_id
                          join emulation_year y on y.id = p.year_id
                        """).param("file", fileId).query(Use.class).list();
    }
}
