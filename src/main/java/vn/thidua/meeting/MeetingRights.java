package vn.thidua.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.Fraction;
import vn.thidua.shared.RuleViolation;

/**
 * Who may do what in a conference. Whoever runs the bloc runs its conferences: the board of the province, officers of
 * head and deputy; besides them its secretary. The counting committee confirms. Each method refuses with
 * {@link AccessDeniedException} and breaks {@code meeting.unknown} where there is no such conference.
 */
@Component
@Transactional(readOnly = true)
public class MeetingRights {

    private final JdbcClient sql;
    private final BlocRights blocs;
    private final CurrentUser currentUser;

    MeetingRights(JdbcClient sql, BlocRights blocs, CurrentUser currentUser) {
        this.sql = sql;
        this.blocs = blocs;
        this.currentUser = currentUser;
    }

    /** For whoever may read the bloc. */
    public MeetingFacts read(long meetingId) {
        var row = row(meetingId);
        return facts(row, blocs.read(row.blocId(), row.year()));
    }

    /** For whoever runs the conference: board, officers of head and deputy, the secretary. */
    public MeetingFacts run(long meetingId) {
        var row = row(meetingId);
        var facts = facts(row, blocs.read(row.blocId(), row.year()));
        if (!facts.serves(Duty.SECRETARY, currentUser.require().accountId())) {
            blocs.run(row.blocId(), row.year());
        }
        return facts;
    }

    /** For a member of the counting committee. */
    public MeetingFacts count(long meetingId) {
        var row = row(meetingId);
        var officers = officers(meetingId);
        var account = currentUser.require().accountId();
        if (officers.stream()
                .noneMatch(officer -> officer.duty() == Duty.COUNTER
                        && officer.accountId() != null
                        && officer.accountId() == account)) {
            throw new AccessDeniedException("Not on the counting committee of conference " + meetingId);
        }
        return facts(row, blocs.read(row.blocId(), row.year()));
    }

    /** Whether the person who asks runs the conference: what screens ask before they show a button. */
    public boolean mayRun(MeetingFacts meeting) {
        return meeting.serves(Duty.SECRETARY, currentUser.require().accountId())
                || blocs.mayRun(blocs.read(meeting.blocId(), meeting.year()));
    }

    private MeetingFacts facts(Row row, BlocOfYear bloc) {
        return new MeetingFacts(
                row.id(),
                row.blocId(),
                row.year(),
                bloc.provinceId(),
                bloc.name(),
                row.type(),
                row.title(),
                row.place(),
                row.startsAt(),
                row.endsAt(),
                row.openedAt(),
                row.endedAt(),
                row.state(),
                row.quorum(),
                bloc.members(),
                officers(row.id()));
    }

    private Row row(long meetingId) {
        return sql.sql("select m.*, y.year from meeting m join emulation_year y on y.id = m.year_id where m.id = ?")
                .param(meetingId)
                .query((row, n) -> Row.of(row))
                .optional()
                .orElseThrow(() -> new RuleViolation("meeting.unknown"));
    }

    private List<MeetingFacts.Officer> officers(long meetingId) {
        return sql.sql("select duty, name, unit_id, account_id from meeting_officer where meeting_id = ?"
                        + " order by field(duty, 'CHAIR', 'SECRETARY', 'COUNTER'), id")
                .param(meetingId)
                .query(MeetingFacts.Officer.class)
                .list();
    }

    private record Row(
            long id,
            long blocId,
            int year,
            MeetingType type,
            String title,
            String place,
            Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Instant openedAt,
            @Nullable Instant endedAt,
            MeetingState state,
            Quorum quorum) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getLong("bloc_id"),
                    row.getInt("year"),
                    MeetingType.valueOf(row.getString("type")),
                    row.getString("title"),
                    row.getString("place"),
                    row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    instant(row, "ends_at"),
                    instant(row, "opened_at"),
                    instant(row, "ended_at"),
                    MeetingState.valueOf(row.getString("state")),
                    new Quorum(
                            new Fraction(row.getInt("quorum_num"), row.getInt("quorum_den")),
                            row.getBoolean("quorum_written")));
        }

        private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
            var time = row.getObject(column, LocalDateTime.class);
            return time == null ? null : time.toInstant(ZoneOffset.UTC);
        }
    }
}
