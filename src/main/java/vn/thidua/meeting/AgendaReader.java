package vn.thidua.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the agenda in its order. */
@Component
class AgendaReader {

    private final JdbcClient sql;

    AgendaReader(JdbcClient sql) {
        this.sql = sql;
    }

    List<AgendaItem> agenda(long meetingId) {
        return sql.sql("select id, position, kind, title, subject_id, done from agenda_item where meeting_id = ?"
                        + " order by position, id")
                .param(meetingId)
                .query(AgendaItem.class)
                .list();
    }
}
