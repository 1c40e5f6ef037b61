package vn.thidua.meeting;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;

/** Reads conferences, for whoever may read the bloc. */
@Service
@Transactional(readOnly = true)
public class MeetingQueries {

    private final JdbcClient sql;
    private final BlocRights blocs;
    private final MeetingRights rights;

    MeetingQueries(JdbcClient sql, BlocRights blocs, MeetingRights rights) {
        this.sql = sql;
        this.blocs = blocs;
        this.rights = rights;
    }

    /** Conferences of a bloc in a year, the latest first. */
    public List<MeetingRow> meetings(long blocId, int year) {
        var bloc = blocs.read(blocId, year);
        return sql.sql("select id, type, title, place, starts_at, state from meeting where bloc_id = ? and year_id = ?"
                        + " order by starts_at desc, id desc")
                .params(blocId, bloc.yearId())
                .query((row, n) -> new MeetingRow(
                        row.getLong("id"),
                        MeetingType.valueOf(row.getString("type")),
                        row.getString("title"),
                        row.getString("place"),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        MeetingState.valueOf(row.getString("state"))))
                .list();
    }

    /** A conference with its bloc, members and officers. */
    public MeetingFacts meeting(long meetingId) {
        return rights.read(meetingId);
    }

    public List<AgendaLine> agenda(long meetingId) {
        rights.read(meetingId);
        return sql.sql("select id, position, kind, title, subject_id, done from agenda_item where meeting_id = ?"
                        + " order by position, id")
                .param(meetingId)
                .query(AgendaLine.class)
                .list();
    }
}
