package vn.thidua.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.MemberFiles;

/** Attachments of reports; the bloc's own report belongs to no unit (unit 0) and so to its head and deputies. */
@Component
class ReportFiles implements MemberFiles {

    private final JdbcClient jdbc;

    ReportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> usesOf(long fileId) {
        return jdbc.sql("select bloc_id, year, unit_id from report_submission where attachment_id = ?")
                .param(fileId)
                .query(Use.class)
                .list();
    }
}
