package vn.thidua.vote;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.rule.Manner;
import vn.thidua.vote.rule.Standing;

/** Reads rounds and results. What is shown is what is committed; before the count there is no result to be had here. */
@Service
@Transactional(readOnly = true)
public class VoteQueries {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final RoundResults results;
    private final AuditChain audit;
    private final JdbcClient sql;

    VoteQueries(MeetingRights rights, RoundStore rounds, RoundResults results, AuditChain audit, JdbcClient sql) {
        this.rights = rights;
        this.rounds = rounds;
        this.results = results;
        this.audit = audit;
        this.sql = sql;
    }

    /** All rounds of a conference in the order they were prepared. */
    public List<RoundView> rounds(long meetingId) {
        rights.read(meetingId);
        return sql
                .sql("select id from vote_round where meeting_id = ? order by id")
                .param(meetingId)
                .query(Long.class)
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    public RoundView round(long roundId) {
        rights.read(rounds.meetingOf(roundId));
        return view(roundId);
    }

    /** Units that have not voted yet, for whoever runs the conference, on request: names are a means of pressure. */
    public List<String> missing(long roundId) {
        rights.run(rounds.meetingOf(roundId));
        return sql.sql("select u.name from entitlement t join unit u on u.id = t.unit_id"
                        + " left join envelope e on e.entitlement_id = t.id"
                        + " where t.round_id = ? and t.channel in ('ELECTRONIC', 'WRITTEN') and e.entitlement_id is null"
                        + " order by u.name collate utf8mb4_uca1400_vietnamese_ai_ci")
                .param(roundId)
                .query(String.class)
                .list();
    }

    /** The result of a counted round; breaks {@code vote.result.notYet}. */
    public RoundResult result(long roundId) {
        rights.read(rounds.meetingOf(roundId));
        var round = rounds.find(roundId);
        var count = results.count(round);
        var outcome = RoundResults.decide(round, count);
        var written = sql.sql("select cast_written from tally_summary where round_id = ?")
                .param(roundId)
                .query(Integer.class)
                .single();
        var numbers = count.numbers();
        var outOf = round.rule().manner() == Manner.HANDS
                ? round.frozenRoll().attending() + written
                : numbers.returned() + written;
        var lines = round.options().stream()
                .map(option -> new RoundResult.Line(
                        option.pos(),
                        option.kind(),
                        option.label(),
                        Standing.of(round.rule(), count.votesOf(option.label()), outOf, outcome.baseNumber()),
                        outcome.elected().contains(option.label())))
                .sorted(Comparator.comparingInt(
                                (RoundResult.Line line) -> line.standing().votes())
                        .reversed())
                .toList();
        return new RoundResult(roundId, round.state(), numbers, written, outcome, lines, decisions(roundId));
    }

    private List<RoundResult.Decision> decisions(long roundId) {
        return sql.sql("select d.pos, o.label, d.decider, d.reason, d.confirmed_by is not null as confirmed"
                        + " from vote_decision d join vote_option o on o.round_id = d.round_id and o.pos = d.pos"
                        + " where d.round_id = ? order by d.pos")
                .param(roundId)
                .query(RoundResult.Decision.class)
                .list();
    }

    /** All receipts of a round, sorted; only from closing on. There are as many as envelopes. */
    public List<String> receipts(long roundId) {
        rights.read(rounds.meetingOf(roundId));
        return receiptsOf(roundId);
    }

    /** The first 16 hex digits of the newest line of the chain of events, for projector and minutes. */
    public String auditHead() {
        return audit.head().words();
    }

    List<String> receiptsOf(long roundId) {
        var round = rounds.find(roundId);
        if (round.state() == RoundState.DRAFT || round.state() == RoundState.OPEN) {
            throw new RuleViolation("vote.result.notYet");
        }
        return sql
                .sql("select tracker from envelope where round_id = ?")
                .param(roundId)
                .query((row, n) -> Receipts.words(row.getBytes("tracker")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private RoundView view(long roundId) {
        var round = rounds.find(roundId);
        var numbers = sql.sql("select m.title, m.subject, m.rehearsal,"
                        + " (select count(*) from envelope e where e.round_id = r.id) as cast_count,"
                        + " (select count(*) from entitlement t where t.round_id = r.id and t.channel = 'PAPER') as paper,"
                        + " (select count(*) from vote_confirmation c where c.round_id = r.id) as confirmations"
                        + " from vote_round r join vote_motion m on m.id = r.motion_id where r.id = ?")
                .param(roundId)
                .query(Numbers.class)
                .single();
        var seal = round.seal();
        return new RoundView(
                round.id(),
                round.motionId(),
                numbers.title(),
                numbers.subject(),
                numbers.rehearsal(),
                round.roundNo(),
                round.attempt(),
                round.method(),
                round.state(),
                round.seats(),
                round.maxChoices(),
                round.ruleSource(),
                numbers.castCount(),
                round.entitledCount(),
                numbers.paper(),
                instant(round.openedAt()),
                instant(round.closesAt()),
                instant(round.closedAt()),
                seal == null ? "" : HexFormat.of().formatHex(seal),
                numbers.confirmations(),
                round.state().next().stream().toList(),
                round.options().stream()
                        .map(option ->
                                new RoundView.BallotLine(option.pos(), option.kind(), option.label(), option.unitId()))
                        .toList());
    }

    private static java.time.@Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private record Numbers(
            String title, Subject subject, boolean rehearsal, int castCount, int paper, int confirmations) {}
}
