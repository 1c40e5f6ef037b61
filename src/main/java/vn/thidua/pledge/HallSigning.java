package vn.thidua.pledge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Person;
import vn.thidua.shared.RuleViolation;

/**
 * Signing in the hall of a conference: units sign at their seats, one by one, and the wall shows it. It asks nobody who
 * signs: whoever calls has made sure that the unit is at its seat, and names the person who answers for it.
 */
@Component
public class HallSigning {

    private final PledgeRepository pledges;
    private final PledgeSignatureRepository signatures;
    private final PledgeGate gate;
    private final JdbcClient sql;
    private final Clock clock;

    HallSigning(
            PledgeRepository pledges,
            PledgeSignatureRepository signatures,
            PledgeGate gate,
            JdbcClient sql,
            Clock clock) {
        this.pledges = pledges;
        this.signatures = signatures;
        this.gate = gate;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A pledge as the hall sees it.
     *
     * @param seats members of the bloc, head and deputies first
     */
    public record HallPledge(long pledgeId, int year, String theme, PledgeState state, List<Seat> seats) {

        public HallPledge {
            seats = List.copyOf(seats);
        }

        public long signed() {
            return seats.stream().filter(Seat::isSigned).count();
        }
    }

    /**
     * @param representative who signed for the unit, "" while nobody did
     * @param post his or her post, "" likewise
     */
    public record Seat(long unitId, String unitName, String representative, String post) {

        public boolean isSigned() {
            return !representative.isEmpty();
        }
    }

    /** The pledge a conference of that year signs: the one units sign now, otherwise the newest up to the next year. */
    @Transactional(readOnly = true)
    public Optional<HallPledge> pledge(long blocId, int year) {
        return sql.sql("""
                        select p.id, y.year, p.theme, p.state from pledge p join emulation_year y on y.id = p.year_id
                         where p.bloc_id = ? and y.year between ? and ?
                         order by p.state = 'SIGNING' desc, y.year desc limit 1
                        """)
                .params(blocId, year, year + 1)
                .query((row, n) -> new HallPledge(
                        row.getLong("id"),
                        row.getInt("year"),
                        row.getString("theme"),
                        PledgeState.valueOf(row.getString("state")),
                        seats(row.getLong("id"))))
                .optional();
    }

    /**
     * Takes the signature of a unit at its seat; with the last one the pledge is in force. Breaks {@code pledge.sign.*},
     * {@code pledge.none} and {@code bloc.notMember}.
     */
    @Transactional
    public void sign(long blocId, int year, long unitId, SignatureDraft draft, Person answers) {
        var yearId = sql.sql("select y.id from emulation_year y join bloc b on b.province_id = y.province_id"
                        + " where b.id = ? and y.year = ?")
                .params(blocId, year)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("pledge.none", "", String.valueOf(year)));
        var pledge = pledges.findLocked(blocId, yearId)
                .orElseThrow(() -> new RuleViolation("pledge.none", "", String.valueOf(year)));
        pledge.requireSignable();
        var members = seats(pledge.id());
        if (members.stream().noneMatch(seat -> seat.unitId() == unitId)) {
            throw new RuleViolation("bloc.notMember", "", String.valueOf(year));
        }
        if (signatures.existsByPledgeIdAndUnitId(pledge.id(), unitId)) {
            throw new RuleViolation("pledge.sign.already");
        }
        signatures.saveAndFlush(new PledgeSignature(pledge.id(), unitId, draft, false, answers, clock.instant()));
        if (pledge.state() == PledgeState.SIGNING
                && members.stream().allMatch(seat -> seat.isSigned() || seat.unitId() == unitId)) {
            pledge.finishSigning(members.size());
        }
        gate.changed(pledge);
    }

    private List<Seat> seats(long pledgeId) {
        return sql.sql("""
                        select m.unit_id, u.name as unit_name,
                               coalesce(s.representative, '') as representative, coalesce(s.post, '') as post
                          from pledge p
                          join composition c on c.year_id = p.year_id and c.in_force
                          join bloc_year x on x.composition_id = c.id and x.bloc_id = p.bloc_id
                          join membership m on m.bloc_year_id = x.id and m.left_on is null
                          join unit u on u.id = m.unit_id
                          left join pledge_signature s on s.pledge_id = p.id and s.unit_id = m.unit_id
                         where p.id = ?
                         order by coalesce(m.lead_slot, 9), u.name collate utf8mb4_uca1400_vietnamese_ai_ci, u.id
                        """).param(pledgeId).query(Seat.class).list();
    }
}
