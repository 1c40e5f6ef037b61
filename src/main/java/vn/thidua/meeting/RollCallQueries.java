package vn.thidua.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Fraction;

/** Reads the roll. */
@Service
public class RollCallQueries {

    private static final String LINES = """
            select c.unit_id, u.name as unit_name, c.status, c.delegate_name, c.paper, c.reason, c.arrived_at, c.left_at,
                   c.version
              from roll_call c join unit u on u.id = c.unit_id
             where c.meeting_id = ?
             order by u.name collate utf8mb4_uca1400_vietnamese_ai_ci, c.unit_id
            """;

    private final JdbcClient sql;
    private final MeetingRights rights;

    RollCallQueries(JdbcClient sql, MeetingRights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    /** The roll as it is now, for whoever may read the conference. */
    @Transactional(readOnly = true)
    public Roll roll(long meetingId) {
        rights.read(meetingId);
        return read(meetingId, LINES);
    }

    /** The roll as it is committed now, for screens that share it. Says nothing about rights. */
    @Transactional(readOnly = true)
    Roll shown(long meetingId) {
        return read(meetingId, LINES);
    }

    /**
     * The roll for the opening of a ballot: nobody can change it before the caller's transaction ends. Says nothing about
     * rights; the caller has asked for them.
     */
    @Transactional
    public Roll frozen(long meetingId) {
        return read(meetingId, LINES + " lock in share mode");
    }

    private Roll read(long meetingId, String lines) {
        var quorum = sql.sql("select quorum_num, quorum_den, quorum_written from meeting where id = ?")
                .param(meetingId)
                .query((row, n) -> new Quorum(
                        new Fraction(row.getInt("quorum_num"), row.getInt("quorum_den")),
                        row.getBoolean("quorum_written")))
                .single();
        return new Roll(
                sql.sql(lines).param(meetingId).query((row, n) -> line(row)).list(), quorum);
    }

    private static RollLine line(ResultSet row) throws SQLException {
        return new RollLine(
                row.getLong("unit_id"),
                row.getString("unit_name"),
                AttendanceStatus.valueOf(row.getString("status")),
                row.getString("delegate_name"),
                row.getString("paper"),
                row.getString("reason"),
                instant(row, "arrived_at"),
                instant(row, "left_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
