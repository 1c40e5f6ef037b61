package vn.thidua.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Takes down conferences that were held before this program or outside it. They are over and never change again. */
@Service
@RolesAllowed(Roles.BOARD)
public class HeldMeetingService {

    private final BlocRights blocs;
    private final CurrentUser currentUser;
    private final Messages messages;
    private final JdbcClient sql;
    private final Clock clock;

    HeldMeetingService(BlocRights blocs, CurrentUser currentUser, Messages messages, JdbcClient sql, Clock clock) {
        this.blocs = blocs;
        this.currentUser = currentUser;
        this.messages = messages;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes a conference down, or what is told of it anew: bloc, year, kind and day say which one it is. Breaks
     * {@code meeting.record.future} and {@code meeting.record.sourceMissing}.
     */
    @Transactional
    public long record(HeldMeeting held) {
        var bloc = blocs.board(held.blocId(), held.year());
        var start = held.heldOn().atStartOfDay(clock.getZone());
        if (start.toInstant().isAfter(clock.instant())) {
            throw new RuleViolation("meeting.record.future");
        }
        if (Names.clean(held.record().source()).isEmpty()) {
            throw new RuleViolation("meeting.record.sourceMissing");
        }
        var at = LocalDateTime.ofInstant(start.toInstant(), ZoneOffset.UTC);
        var id = known(held, bloc.yearId(), at).orElseGet(() -> insert(held, bloc.yearId(), at));
        sql.sql("update meeting set place = ? where id = ?")
                .params(Names.clean(held.place()), id)
                .update();
        store(id, held.record());
        return id;
    }

    private Optional<Long> known(HeldMeeting held, long yearId, LocalDateTime at) {
        return sql.sql("select m.id from meeting m join meeting_record r on r.meeting_id = m.id"
                        + " where m.bloc_id = ? and m.year_id = ? and m.type = ? and m.starts_at = ?")
                .params(held.blocId(), yearId, held.type().name(), at)
                .query(Long.class)
                .optional();
    }

    private long insert(HeldMeeting held, long yearId, LocalDateTime at) {
        var title = messages.text(
                Messages.VIETNAMESE,
                "meeting.record.title",
                messages.text(Messages.VIETNAMESE, "meeting.type." + held.type()),
                String.valueOf(held.year()));
        return sql.sql("insert into meeting (bloc_id, year_id, type, title, starts_at, ends_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, 'ENDED') returning id")
                .params(held.blocId(), yearId, held.type().name(), title, at, at)
                .query(Long.class)
                .single();
    }

    private void store(long meetingId, MeetingRecord record) {
        sql.sql(
                        "replace into meeting_record (meeting_id, chair, co_chair, next_year, next_head, next_deputies, decided,"
                                + " source, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        meetingId,
                        Names.clean(record.chair()),
                        Names.clean(record.coChair()),
                        record.nextYear(),
                        Names.clean(record.nextHead()),
                        Names.clean(record.nextDeputies()),
                        Names.clean(record.decided()),
                        Names.clean(record.source()),
                        currentUser.require().displayName()))
                .update();
    }
}
