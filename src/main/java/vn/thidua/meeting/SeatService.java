package vn.thidua.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Hands out the cards that lie at the seats. A lost card is replaced; the old one is worth nothing from then on. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class SeatService {

    private final MeetingRights rights;
    private final SeatSecrets secrets;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final Clock clock;

    SeatService(MeetingRights rights, SeatSecrets secrets, CurrentUser currentUser, JdbcClient sql, Clock clock) {
        this.rights = rights;
        this.secrets = secrets;
        this.currentUser = currentUser;
        this.sql = sql;
        this.clock = clock;
    }

    /** Cards for all units of the roll that have none, numbered on; to be printed now, because they cannot be read again. */
    @Transactional
    public List<SeatCard> issue(long meetingId) {
        requireChangeable(rights.run(meetingId));
        lock(meetingId);
        var cards = new ArrayList<SeatCard>();
        var seatNo = sql.sql("select coalesce(max(seat_no), 0) from seat_card where meeting_id = ?")
                .param(meetingId)
                .query(Integer.class)
                .single();
        for (var unit : unitsWithoutCard(meetingId)) {
            cards.add(store(meetingId, unit, ++seatNo, 1, ""));
        }
        return cards;
    }

    /** A new card for a unit whose card is lost or whose code is locked; the reason is kept. */
    @Transactional
    public SeatCard reissue(long meetingId, long unitId, String reason) {
        requireChangeable(rights.run(meetingId));
        lock(meetingId);
        var cleaned = Names.clean(reason);
        if (cleaned.isEmpty()) {
            throw new RuleViolation("meeting.seat.reasonMissing");
        }
        var last = sql.sql("select c.unit_id, u.name, c.seat_no, c.generation from seat_card c join unit u on u.id ="
                        + " c.unit_id where c.meeting_id = ? and c.unit_id = ? order by c.generation desc limit 1")
                .params(meetingId, unitId)
                .query(LastCard.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("meeting.seat.noCard"));
        sql.sql("update seat_card set revoked = true where meeting_id = ? and unit_id = ?")
                .params(meetingId, unitId)
                .update();
        return store(meetingId, new Unit(last.unitId(), last.name()), last.seatNo(), last.generation() + 1, cleaned);
    }

    private SeatCard store(long meetingId, Unit unit, int seatNo, int generation, String reason) {
        var card = new SeatCard(meetingId, unit.id(), unit.name(), seatNo, secrets.newToken(), secrets.newCode());
        sql.sql("insert into seat_card (meeting_id, unit_id, generation, seat_no, token_hash, code_hash, reason,"
                        + " issued_by, issued_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        meetingId,
                        unit.id(),
                        generation,
                        seatNo,
                        SeatSecrets.hash(card.token()),
                        secrets.hashCode(card.code()),
                        reason,
                        currentUser.require().displayName(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return card;
    }

    private List<Unit> unitsWithoutCard(long meetingId) {
        return sql.sql("select u.id, u.name from roll_call c join unit u on u.id = c.unit_id where c.meeting_id = ?"
                        + " and not exists (select 1 from seat_card s where s.meeting_id = c.meeting_id"
                        + " and s.unit_id = c.unit_id)"
                        + " order by u.name collate utf8mb4_uca1400_vietnamese_ai_ci, u.id")
                .param(meetingId)
                .query(Unit.class)
                .list();
    }

    private void lock(long meetingId) {
        sql.sql("select id from meeting where id = ? for update")
                .param(meetingId)
                .query(Long.class)
                .single();
    }

    private static void requireChangeable(MeetingFacts meeting) {
        if (!meeting.state().isChangeable()) {
            throw new RuleViolation("meeting.over");
        }
    }

    private record Unit(long id, String name) {}

    private record LastCard(long unitId, String name, int seatNo, int generation) {}
}
