package vn.thidua.score;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.MemberFiles;

/** Evidence of scores. */
@Component
class ScoreFiles implements MemberFiles {

    private final JdbcClient jdbc;

    ScoreFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> usesOf(long fileId) {
        return jdbc.sql("""
                        select r.bloc_id, y.year, s.unit_id
                          from score_evidence v
                          join score_entry e on e.id = v.entry_id
                          join score_sheet s on s.id = e.sheet_id
                          join scoring_round r on r.id = s.round_id
                          join emulation_year y on y.id = r.year_id
                         where v.file_id = ?
                        """).param(fileId).query(Use.class).list();
    }
}
