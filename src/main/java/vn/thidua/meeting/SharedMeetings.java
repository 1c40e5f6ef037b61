package vn.thidua.meeting;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a conference once for all screens that show it. Says nothing about rights: whoever opens a screen is asked when it
 * is opened ({@link MeetingRights}), and the screens share what was read.
 */
@Component
public class SharedMeetings {

    private final JdbcClient sql;
    private final RollCallQueries rolls;
    private final AgendaReader agenda;

    SharedMeetings(JdbcClient sql, RollCallQueries rolls, AgendaReader agenda) {
        this.sql = sql;
        this.rolls = rolls;
        this.agenda = agenda;
    }

    /** The conference as it is committed now. Locks nothing: a wall must not wait for a secretary, nor the other way round. */
    @Transactional(readOnly = true)
    public MeetingSnapshot read(long meetingId) {
        var roll = rolls.shown(meetingId);
        var items = agenda.agenda(meetingId);
        var officers = officers(meetingId);
        return sql.sql("""
                        select m.*, y.year, coalesce(b.name, '') as bloc_name
                          from meeting m
                          join emulation_year y on y.id = m.year_id
                          left join composition c on c.year_id = m.year_id and c.in_force
                          left join bloc_year b on b.composition_id = c.id and b.bloc_id = m.bloc_id
                         where m.id = ?
                        """)
                .param(meetingId)
                .query((row, n) -> new MeetingSnapshot(
                        row.getLong("id"),
                        row.getLong("bloc_id"),
                        row.getInt("year"),
                        row.getString("bloc_name"),
                        MeetingType.valueOf(row.getString("type")),
                        row.getString("title"),
                        row.getString("place"),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        instant(row.getObject("ends_at", LocalDateTime.class)),
                        MeetingState.valueOf(row.getString("state")),
                        roll,
                        items,
                        officers))
                .single();
    }

    private List<MeetingFacts.Officer> officers(long meetingId) {
        return sql.sql("select duty, name, unit_id, account_id from meeting_officer where meeting_id = ?"
                        + " order by field(duty, 'CHAIR', 'SECRETARY', 'COUNTER'), id")
                .param(meetingId)
                .query(MeetingFacts.Officer.class)
                .list();
    }

    private static java.time.@Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
