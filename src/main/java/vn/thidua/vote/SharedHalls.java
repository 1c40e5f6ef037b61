package vn.thidua.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.SharedMeetings;

/**
 * Reads a conference with its ballots once for all screens that show it. Says nothing about rights: whoever opens a screen
 * is asked when it is opened, and the screens share what was read. Nothing anybody chose is read here.
 */
@Component
public class SharedHalls {

    private static final String ROUNDS = """
            select r.*, m.title, m.subject, m.rehearsal,
                   (select count(*) from envelope e where e.round_id = r.id) as cast_count,
                   (select count(*) from entitlement t where t.round_id = r.id and t.channel in ('PAPER', 'HANDS')) as by_hand,
                   (select count(*) from entitlement t left join envelope e on e.entitlement_id = t.id
                     where t.round_id = r.id and t.channel = 'WRITTEN' and e.entitlement_id is null) as open_written,
                   (select if(s.confirmed_by is null, 'ENTERED', 'CONFIRMED') from manual_sheet s where s.round_id = r.id
                     limit 1) as sheet,
                   (select group_concat(c.account_id) from vote_confirmation c where c.round_id = r.id) as confirmed_by,
                   exists (select 1 from vote_announcement a where a.round_id = r.id) as announced,
                   exists (select 1 from vote_round n where n.motion_id = r.motion_id and n.id > r.id) as has_next
              from vote_round r join vote_motion m on m.id = r.motion_id
             where r.meeting_id = ?
             order by r.id
            """;

    private static final String REVISION = """
            select concat_ws('|', m.state, m.version, m.title,
                   (select concat_ws(',', sum(c.version), count(*)) from roll_call c where c.meeting_id = m.id),
                   (select concat_ws(',', count(*), sum(a.done), max(a.id), sum(a.position * a.id)) from agenda_item a
                     where a.meeting_id = m.id),
                   (select concat_ws(',', count(*), max(o.id)) from meeting_officer o where o.meeting_id = m.id),
                   (select group_concat(r.id, r.state, coalesce(r.closes_at, '') order by r.id) from vote_round r
                     where r.meeting_id = m.id),
                   (select count(*) from envelope e join vote_round r on r.id = e.round_id
                     where r.meeting_id = m.id and r.state = 'OPEN'),
                   (select group_concat(r.id, t.channel, t.n order by r.id, t.channel)
                      from vote_round r
                      join (select round_id, channel, count(*) as n from entitlement group by round_id, channel) t
                        on t.round_id = r.id
                     where r.meeting_id = m.id and r.state = 'OPEN'),
                   (select group_concat(c.round_id, c.account_id order by c.round_id, c.account_id)
                      from vote_confirmation c join vote_round r on r.id = c.round_id where r.meeting_id = m.id),
                   (select group_concat(s.round_id, s.entered_by, coalesce(s.confirmed_by, '') order by s.round_id)
                      from manual_sheet s join vote_round r on r.id = s.round_id where r.meeting_id = m.id),
                   (select count(*) from vote_announcement a join vote_round r on r.id = a.round_id
                     where r.meeting_id = m.id),
                   (select concat_ws(',', h.scene, h.round_id, h.at) from hall_scene h where h.meeting_id = m.id))
              from meeting m where m.id = ?
            """;

    private final JdbcClient sql;
    private final SharedMeetings meetings;
    private final RoundStore rounds;
    private final RoundResults results;
    private final AuditChain audit;

    SharedHalls(JdbcClient sql, SharedMeetings meetings, RoundStore rounds, RoundResults results, AuditChain audit) {
        this.sql = sql;
        this.meetings = meetings;
        this.rounds = rounds;
        this.results = results;
        this.audit = audit;
    }

    /** The conference as it is committed now. */
    @Transactional
    public Hall read(long meetingId) {
        return new Hall(
                meetings.read(meetingId),
                sql.sql(ROUNDS).param(meetingId).query((row, n) -> round(row)).list(),
                scene(meetingId),
                audit.head().words());
    }

    /**
     * A word that is another one whenever something that is shown has changed, by one short statement. Ballots tell nobody
     * that they were cast, because casting must stay short and may happen on another server; so the screens ask.
     */
    @Transactional(readOnly = true)
    public String revision(long meetingId) {
        return sql.sql(REVISION).param(meetingId).query(String.class).optional().orElse("");
    }

    private HallScene scene(long meetingId) {
        return sql.sql("select scene, round_id from hall_scene where meeting_id = ?")
                .param(meetingId)
                .query((row, n) -> new HallScene(
                        HallScene.Kind.valueOf(row.getString("scene")), row.getObject("round_id", Long.class)))
                .optional()
                .orElse(HallScene.AUTO);
    }

    private HallRound round(ResultSet row) throws SQLException {
        var state = RoundState.valueOf(row.getString("state"));
        var byHand = row.getInt("by_hand");
        var sheet = row.getString("sheet");
        var seal = row.getBytes("seal");
        return new HallRound(
                row.getLong("id"),
                row.getLong("motion_id"),
                row.getString("title"),
                Subject.valueOf(row.getString("subject")),
                row.getBoolean("rehearsal"),
                row.getInt("round_no"),
                row.getInt("attempt"),
                Method.valueOf(row.getString("method")),
                state,
                row.getInt("seats"),
                row.getInt("cast_count"),
                row.getInt("entitled_count"),
                byHand,
                row.getInt("open_written"),
                byHand == 0
                        ? HallRound.Sheet.NONE
                        : sheet == null ? HallRound.Sheet.MISSING : HallRound.Sheet.valueOf(sheet),
                accounts(row.getString("confirmed_by")),
                instant(row, "opened_at"),
                instant(row, "closes_at"),
                seal == null ? "" : HexFormat.of().formatHex(seal),
                row.getBoolean("announced"),
                row.getBoolean("has_next"),
                state == RoundState.CONFIRMED
                        && results.outcome(rounds.find(row.getLong("id"))).needsRunOff());
    }

    private static Set<Long> accounts(@Nullable String joined) {
        return (joined == null ? List.<String>of() : Arrays.asList(joined.split(",")))
                .stream().map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static java.time.@Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
