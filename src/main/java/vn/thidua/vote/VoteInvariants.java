package vn.thidua.vote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must hold in the data of ballots at any moment: each statement must find nothing. Run after every test, every night
 * and by the auditor.
 */
@Component
public class VoteInvariants {

    private static final String BOX = "('SECRET_ELECTRONIC', 'MIXED', 'PAPER', 'SHOW_OF_HANDS')";

    private static final Map<String, String> STATEMENTS = statements();

    private final JdbcClient sql;

    VoteInvariants(JdbcClient sql) {
        this.sql = sql;
    }

    /** A row that must not be. */
    public record Violation(String invariant, String row) {}

    /** Everything that does not hold; empty when all is well. */
    @Transactional(readOnly = true)
    public List<Violation> violations() {
        var found = new ArrayList<Violation>();
        STATEMENTS.forEach((name, statement) -> sql.sql(statement).query().listOfRows().stream()
                .map(row -> new Violation(name, row.toString()))
                .forEach(found::add));
        return found;
    }

    private static Map<String, String> statements() {
        var all = new LinkedHashMap<String, String>();
        rights(all);
        counts(all);
        chain(all);
        results(all);
        return all;
    }

    private static void rights(Map<String, String> all) {
        all.put(
                "I1 one unit, one vote",
                "select round_id, unit_id from entitlement group by round_id, unit_id having count(*) > 1");
        all.put("I2 an envelope belongs to an active right of its round", """
                select hex(e.entitlement_id) id from envelope e
                  left join entitlement t on t.id = e.entitlement_id and t.round_id = e.round_id
                 where t.id is null or t.state <> 'ACTIVE' or t.channel not in ('ELECTRONIC', 'WRITTEN')""");
        all.put("I3 entitled units were at the table or had written when the round opened", """
                select r.id, t.unit_id from entitlement t join vote_round r on r.id = t.round_id
                 where coalesce((select e.status from roll_call_event e where e.meeting_id = r.meeting_id
                                   and e.unit_id = t.unit_id and e.at <= r.opened_at order by e.at desc, e.id desc limit 1),
                                'EXPECTED') not in ('PRESENT', 'SUBSTITUTE', 'WRITTEN')
                   and not exists (select 1 from vote_motion m where m.id = r.motion_id and m.rehearsal)""");
        all.put("I4 the number of rights is frozen", """
                select r.id from vote_round r where r.state in ('OPEN', 'CLOSED', 'TALLIED', 'CONFIRMED')
                   and r.entitled_count <> (select count(*) from entitlement t where t.round_id = r.id)""");
        all.put("I11 never more envelopes than rights", """
                select r.id from vote_round r
                 where (select count(*) from envelope e where e.round_id = r.id) > coalesce(r.entitled_count, 0)""");
        all.put(
                "I15 one open round a conference",
                "select meeting_id from vote_round where state = 'OPEN' group by meeting_id having count(*) > 1");
        all.put("I19 no unit with paper and envelope", """
                select t.round_id, t.unit_id from entitlement t join envelope e on e.entitlement_id = t.id
                 where t.channel in ('PAPER', 'HANDS')""");
    }

    private static void counts(Map<String, String> all) {
        all.put("I5 no plain ballot before the mix", """
                select b.round_id from ballot b join vote_round r on r.id = b.round_id
                 where r.state not in ('TALLIED', 'CONFIRMED', 'VOID')
                union select b.round_id from named_ballot b join vote_round r on r.id = b.round_id
                 where r.state not in ('TALLIED', 'CONFIRMED', 'VOID')""");
        all.put("I6 envelopes = ballots = summary", """
                select r.id from vote_round r left join tally_summary s on s.round_id = r.id
                 where r.state in ('TALLIED', 'CONFIRMED') and r.method in %s
                   and ((select count(*) from envelope e where e.round_id = r.id)
                          <> (select count(*) from ballot b where b.round_id = r.id)
                        or s.cast_electronic is null
                        or s.cast_electronic + s.cast_written <> (select count(*) from ballot b where b.round_id = r.id)
                        or s.valid + s.invalid <> s.cast_electronic + s.paper_returned)""".formatted(BOX));
        all.put("I6n the same for named rounds", """
                select r.id from vote_round r left join tally_summary s on s.round_id = r.id
                 where r.state in ('TALLIED', 'CONFIRMED') and r.method = 'NAMED_ELECTRONIC'
                   and ((select count(*) from envelope e where e.round_id = r.id)
                          <> (select count(*) from named_ballot b where b.round_id = r.id)
                        or s.cast_electronic is null
                        or s.valid + s.invalid <> s.cast_electronic + s.paper_returned)""");
        all.put("I7 nothing sealed is kept after the count", """
                select e.round_id from envelope e join vote_round r on r.id = e.round_id
                 where r.state in ('TALLIED', 'CONFIRMED') and e.sealed is not null""");
        all.put("I8 the tally follows from ballots and sheets", """
                select o.round_id, o.pos from vote_option o
                  join vote_round r on r.id = o.round_id and r.state in ('TALLIED', 'CONFIRMED')
                  left join tally t on t.round_id = o.round_id and t.pos = o.pos
                 where t.votes is null or t.votes <>
                   (select count(*) from ballot b where b.round_id = o.round_id and b.valid
                       and (ord(substring(b.choices, 1 + o.pos div 8, 1)) >> (o.pos mod 8)) & 1)
                 + (select count(*) from named_ballot b where b.round_id = o.round_id and b.valid
                       and (ord(substring(b.choices, 1 + o.pos div 8, 1)) >> (o.pos mod 8)) & 1)
                 + coalesce((select sum(m.votes) from manual_count m where m.round_id = o.round_id and m.pos = o.pos), 0)""");
        all.put("I9 choices within limits", """
                select b.round_id from ballot b join vote_round r on r.id = b.round_id
                 where b.valid and r.n_options <= 64
                   and (bit_count(conv(hex(b.choices), 16, 10)) > r.max_choices
                        or bit_count(conv(hex(b.choices), 16, 10)) < r.min_choices)""");
        all.put("I10 all sealed ballots of a round have one length", """
                select round_id from envelope where sealed is not null
                 group by round_id having count(distinct length(sealed)) > 1""");
        all.put("I18 counts by hand fit the slips and two people", """
                select m.round_id from manual_count m join manual_sheet s on s.round_id = m.round_id and s.channel = m.channel
                 where m.votes > s.valid or s.entered_by = s.confirmed_by
                union select r.id from vote_round r join manual_sheet s on s.round_id = r.id
                 where r.state in ('TALLIED', 'CONFIRMED') and s.confirmed_by is null""");
    }

    private static void chain(Map<String, String> all) {
        all.put("I12 no gap and no bad link in the chain", """
                select a.seq from (select seq, prev_hash, lag(seq) over (order by seq) pseq,
                                          lag(hash) over (order by seq) phash from audit_log) a
                 where (a.pseq is null and (a.seq <> 1 or a.prev_hash <> unhex(sha2('genesis', 256))))
                    or (a.pseq is not null and (a.seq <> a.pseq + 1 or a.prev_hash <> a.phash))""");
        all.put("I13 every hash of the chain recomputes", """
                select seq from audit_log
                 where hash <> unhex(sha2(concat(hex(prev_hash), '|', seq, '|', date_format(at, '%Y-%m-%dT%H:%i:%s.%f'),
                                                 '|', actor, '|', action, '|', object, '|', sha2(payload, 256)), 256))""");
        all.put("I14 the head is the last line", """
                select h.seq from audit_head h
                 where h.seq <> (select coalesce(max(seq), 0) from audit_log)
                    or (h.seq > 0 and h.hash <> (select hash from audit_log where seq = h.seq))""");
    }

    private static void results(Map<String, String> all) {
        all.put("I16 elected follows the rule in whole numbers", """
                select x.round_id, x.pos from (
                  select t.round_id, t.pos, t.votes, t.elected, r.threshold_num num, r.threshold_den den, r.strict,
                         case r.base when 'TOTAL' then r.unit_count when 'PRESENT' then r.present_count
                                     when 'CAST' then s.cast_electronic + s.paper_returned else s.valid end as base
                    from tally t join vote_round r on r.id = t.round_id join tally_summary s on s.round_id = r.id
                   where r.state in ('TALLIED', 'CONFIRMED')) x
                 where x.elected and (x.votes = 0 or (x.num is not null
                       and not if(x.strict, x.votes * x.den > x.num * x.base, x.votes * x.den >= x.num * x.base)))""");
        all.put("I17 there was a quorum at opening", """
                select id from vote_round where state in ('OPEN', 'CLOSED', 'TALLIED', 'CONFIRMED')
                   and (present_count + if(quorum_written, written_count, 0)) * quorum_den < quorum_num * unit_count""");
        all.put("I20 a run-off has a confirmed parent of the same question", """
                select c.id from vote_round c join vote_round p on p.id = c.parent_round_id
                 where p.meeting_id <> c.meeting_id or p.state <> 'CONFIRMED' or c.round_no <> p.round_no + 1
                    or c.motion_id <> p.motion_id""");
        all.put("I21 two people confirmed a final result", """
                select r.id from vote_round r where r.state = 'CONFIRMED'
                   and (select count(*) from vote_confirmation c where c.round_id = r.id) < 2""");
        all.put("I22 no more are elected than there are seats", """
                select t.round_id from tally t join vote_round r on r.id = t.round_id
                 group by t.round_id, r.seats having sum(t.elected) > r.seats""");
    }
}
