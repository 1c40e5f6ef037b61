package vn.thidua.meeting;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocRights;

/** Reads conferences for their pages. Every method asks first whether the person may. */
@Service
@Transactional(readOnly = true)
public class MeetingQueries {

    private final JdbcClient sql;
    private final MeetingRights rights;
    private final BlocRights blocs;
    private final AgendaReader agenda;

    MeetingQueries(JdbcClient sql, MeetingRights rights, BlocRights blocs, AgendaReader agenda) {
        this.sql = sql;
        this.rights = rights;
        this.blocs = blocs;
        this.agenda = agenda;
    }

    /** The conferences of a bloc in a year, the next or newest one first. */
    public List<MeetingRow> ofBloc(long blocId, int year) {
        var bloc = blocs.read(blocId, year);
        return sql.sql("""
                        select m.id, m.type, m.title, m.place, m.starts_at, m.state, count(a.id) as items,
                               coalesce(sum(a.done), 0) as done
                          from meeting m left join agenda_item a on a.meeting_id = m.id
                         where m.bloc_id = ? and m.year_id = ?
                         group by m.id order by m.starts_at desc, m.id desc
                        """)
                .params(blocId, bloc.yearId())
                .query((row, n) -> new MeetingRow(
                        row.getLong("id"),
                        MeetingType.valueOf(row.getString("type")),
                        row.getString("title"),
                        row.getString("place"),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        MeetingState.valueOf(row.getString("state")),
                        row.getInt("items"),
                        row.getInt("done")))
                .list();
    }

    /** One conference with its agenda. Breaks {@code meeting.unknown}. */
    public MeetingPage page(long meetingId) {
        var facts = rights.read(meetingId);
        return new MeetingPage(facts, agenda.agenda(meetingId), rights.mayRun(facts));
    }

    /** What a source tells of a conference that was not held with this program; empty for all others. */
    public Optional<MeetingRecord> record(long meetingId) {
        rights.read(meetingId);
        return sql.sql("select chair, co_chair, next_year, next_head, next_deputies, decided, source"
                        + " from meeting_record where meeting_id = ?")
                .param(meetingId)
                .query(MeetingRecord.class)
                .optional();
    }

    /** Who can serve as secretary or count votes, for whoever runs the conference: people with an account. */
    public List<PersonChoice> people(long meetingId) {
        var facts = rights.run(meetingId);
        var units = facts.members().stream().map(BlocMember::unitId).toList();
        return sql.sql("""
                        select distinct a.id as account_id, a.display_name as name, coalesce(u.name, '') as unit
                          from account a
                          join account_grant g on g.account_id = a.id
                          left join unit u on u.id = g.unit_id
                         where a.locked = false
                           and ((g.role = 'BOARD' and (g.province_id is null or g.province_id = :province))
                             or (g.role = 'UNIT' and g.unit_id in (:units)))
                         order by a.display_name collate utf8mb4_uca1400_vietnamese_ai_ci, unit, a.id
                        """)
                .param("province", facts.provinceId())
                .param("units", units.isEmpty() ? List.of(0L) : units)
                .query(PersonChoice.class)
                .list();
    }

    /** Seats and cards of all units of the roll, for whoever runs the conference. */
    public List<SeatLine> seats(long meetingId) {
        rights.run(meetingId);
        return sql.sql("""
                        select u.id as unit_id, u.name as unit_name, c.seat_no, coalesce(c.generation, 0) as generation,
                               coalesce(c.failed >= :tries, false) as locked
                          from roll_call r
                          join unit u on u.id = r.unit_id
                          left join seat_card c on c.meeting_id = r.meeting_id and c.unit_id = r.unit_id and c.live = 1
                         where r.meeting_id = :meeting
                         order by c.seat_no is null, c.seat_no, u.name collate utf8mb4_uca1400_vietnamese_ai_ci
                        """)
                .param("tries", SeatGate.TRIES_OF_A_CARD)
                .param("meeting", meetingId)
                .query(SeatLine.class)
                .list();
    }
}
