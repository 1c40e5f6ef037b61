package vn.thidua.vote;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.meeting.Seat;

/**
 * Tells by one short statement whether a telephone would be shown something new. Thousands of them ask every two seconds,
 * and nearly always nothing has happened.
 */
@Component
class SeatNews {

    private static final String WORD = """
            select concat_ws('|', m.title, m.place, m.state, u.name,
                   (select group_concat(r.id, r.state, coalesce(r.closes_at, '') order by r.id) from vote_round r
                     where r.meeting_id = m.id),
                   (select group_concat(t.round_id, t.channel, t.state, e.entitlement_id is not null order by t.round_id)
                      from vote_round r join entitlement t on t.round_id = r.id and t.unit_id = u.id
                      left join envelope e on e.entitlement_id = t.id
                     where r.meeting_id = m.id),
                   (select concat(a.id, a.kind) from agenda_item a where a.meeting_id = m.id and not a.done
                     order by a.position, a.id limit 1),
                   (select concat_ws(',', sum(p.version), count(s.id)) from pledge p
                      left join pledge_signature s on s.pledge_id = p.id where p.bloc_id = m.bloc_id))
              from meeting m, unit u where m.id = ? and u.id = ?
            """;

    private static final int BYTES = 12;

    private final JdbcClient sql;

    SeatNews(JdbcClient sql) {
        this.sql = sql;
    }

    /** An entity tag of {@link DelegateQueries#state}: another one whenever the answer may be another one. */
    String tag(Seat seat, Locale language) {
        var word = sql.sql(WORD)
                .params(seat.meetingId(), seat.unitId())
                .query(String.class)
                .single();
        var digest = AuditChain.sha256(
                (language.getLanguage() + seat.unitId() + "|" + word).getBytes(StandardCharsets.UTF_8));
        return "W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"";
    }
}
