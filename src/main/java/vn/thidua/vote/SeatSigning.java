package vn.thidua.vote;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Person;
import vn.thidua.meeting.Seat;
import vn.thidua.pledge.HallSigning;
import vn.thidua.pledge.HallSigning.HallPledge;
import vn.thidua.pledge.SignatureDraft;
import vn.thidua.shared.RuleViolation;

/**
 * Signing of the pledge in a conference, at the telephones of the seats. Open while the conference deals with it; the
 * secretary, who handed the cards out, answers for the signatures with his account.
 */
@Component
public class SeatSigning {

    private final HallSigning signing;
    private final JdbcClient sql;

    SeatSigning(HallSigning signing, JdbcClient sql) {
        this.signing = signing;
        this.sql = sql;
    }

    private record Conference(long blocId, int year, String title) {}

    private record Answering(long id, String login) {}

    /** The pledge that is signed now; empty while the conference deals with something else. */
    @Transactional(readOnly = true)
    public Optional<HallPledge> now(long meetingId) {
        return conference(meetingId).flatMap(open -> signing.pledge(open.blocId(), open.year()));
    }

    /**
     * Signs for the unit at the seat. Breaks {@code vote.sign.notNow}, {@code vote.sign.nobody} where the conference names
     * nobody with an account, and the rules of the pledge.
     */
    @Transactional
    public void sign(Seat seat, String representative, String post) {
        var open = conference(seat.meetingId()).orElseThrow(() -> new RuleViolation("vote.sign.notNow"));
        var pledge =
                signing.pledge(open.blocId(), open.year()).orElseThrow(() -> new RuleViolation("vote.sign.notNow"));
        var by = sql.sql(
                        "select a.id, a.login from meeting_officer o join account a on a.id = o.account_id"
                                + " where o.meeting_id = ? order by field(o.duty, 'SECRETARY', 'CHAIR', 'COUNTER'), o.id limit 1")
                .param(seat.meetingId())
                .query(Answering.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.sign.nobody"));
        signing.sign(
                open.blocId(),
                pledge.year(),
                seat.unitId(),
                new SignatureDraft(representative, post, null),
                new Person(by.id(), by.login(), open.title(), Set.of()));
    }

    /** The conference, while its turn is at the pledge. */
    private Optional<Conference> conference(long meetingId) {
        return sql.sql("""
                        select m.bloc_id, y.year, m.title from meeting m join emulation_year y on y.id = m.year_id
                         where m.id = ? and m.state = 'OPEN'
                           and (select a.kind from agenda_item a where a.meeting_id = m.id and not a.done
                                 order by a.position, a.id limit 1) = 'PLEDGE'
                        """).param(meetingId).query(Conference.class).optional();
    }
}
