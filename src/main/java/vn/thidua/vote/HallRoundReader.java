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
import vn.thidua.vote.rule.Outcome;

/** Reads the rounds of a conference as the hall sees them: turnout and state, nothing anybody chose. */
@Component
class HallRoundReader {

    private static final String ROUNDS = """
            select r.*, m.title, m.subject, m.rehearsal,
                   (select count(*) from envelope e where e.round_id = r.id) as cast_count,
                   (select count(*) from entitlement t where t.round_id = r.id and t.channel in ('PAPER', 'HANDS')) as by_hand,
                   (select count(*) from entitlement t left join envelope e on e.entitlement_id = t.id
                     where t.round_id = r.id and t.channel = 'WRITTEN' and e.entitlement_id is null) as open_written,
                   (select if(s.confirmed_by is null, 'ENTERED', 'CONFIRMED') from manual_sheet s where s.round_id = r.id
                     limit 1) as sheet,
                   coalesce((select min(d.entered_by) from vote_decision d where d.round_id = r.id and d.confirmed_by is null),
                            (select s.entered_by from manual_sheet s where s.round_id = r.id and s.confirmed_by is null limit 1))
                     as entered_by,
                   (select group_concat(c.account_id) from vote_confirmation c where c.round_id = r.id) as confirmed_by,
                   exists (select 1 from vote_announcement a where a.round_id = r.id) as announced,
                   exists (select 1 from vote_round n where n.motion_id = r.motion_id and n.id > r.id) as has_next,
                   (select count(*) from vote_decision d where d.round_id = r.id) as decided,
                   (select count(*) from vote_decision d where d.round_id = r.id and d.confirmed_by is not null)
                     as decided_finally
              from vote_round r join vote_motion m on m.id = r.motion_id
             where r.meeting_id = ?
             order by r.id
            """;

    private final JdbcClient sql;
    private final RoundStore rounds;
    private final RoundResults results;

    HallRoundReader(JdbcClient sql, RoundStore rounds, RoundResults results) {
        this.sql = sql;
        this.rounds = rounds;
        this.results = results;
    }

    /** In the order they were prepared. */
    List<HallRound> rounds(long meetingId) {
        return sql.sql(ROUNDS).param(meetingId).query((row, n) -> round(row)).list();
    }

    private HallRound round(ResultSet row) throws SQLException {
        var state = RoundState.valueOf(row.getString("state"));
        var outcome = outcome(row, state);
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
                row.getObject("entered_by", Long.class),
                accounts(row.getString("confirmed_by")),
                instant(row, "opened_at"),
                instant(row, "closes_at"),
                seal == null ? "" : HexFormat.of().formatHex(seal),
                row.getBoolean("announced"),
                row.getBoolean("has_next"),
                outcome != null && outcome.needsRunOff(),
                deciding(outcome, row));
    }

    /** The outcome of a final round, {@code null} before. */
    private @Nullable Outcome outcome(ResultSet row, RoundState state) throws SQLException {
        return state == RoundState.CONFIRMED ? results.outcome(rounds.find(row.getLong("id"))) : null;
    }

    private static HallRound.Deciding deciding(@Nullable Outcome outcome, ResultSet row) throws SQLException {
        if (outcome == null || outcome.decider() == null) {
            return HallRound.Deciding.NONE;
        }
        if (row.getInt("decided_finally") >= outcome.seatsLeft()) {
            return HallRound.Deciding.CONFIRMED;
        }
        return row.getInt("decided") >= outcome.seatsLeft() ? HallRound.Deciding.ENTERED : HallRound.Deciding.MISSING;
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
