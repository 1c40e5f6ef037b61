package vn.thidua.vote;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.MeetingRights;

/** Reads rounds and results. What is shown is what is committed; before the count there is no result to be had here. */
@Service
@Transactional(readOnly = true)
public class VoteQueries {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final ResultReader results;
    private final ComparisonReader comparisons;
    private final AuditChain audit;
    private final JdbcClient sql;

    VoteQueries(
            MeetingRights rights,
            RoundStore rounds,
            ResultReader results,
            ComparisonReader comparisons,
            AuditChain audit,
            JdbcClient sql) {
        this.rights = rights;
        this.rounds = rounds;
        this.results = results;
        this.comparisons = comparisons;
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

    /** Rounds that are prepared or open, for whoever reads the conference. */
    public List<RoundView> undecided(long meetingId) {
        rights.read(meetingId);
        return sql
                .sql("select id from vote_round where meeting_id = ? and state in ('DRAFT', 'OPEN') order by id")
                .param(meetingId)
                .query(Long.class)
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    /** Rounds voted on telephones whose result everybody has seen, but for rehearsals. */
    public List<RoundView> announced(long meetingId) {
        rights.read(meetingId);
        return sql
                .sql("select r.id from vote_round r join vote_announcement a on a.round_id = r.id"
                        + " join vote_motion m on m.id = r.motion_id"
                        + " where r.meeting_id = ? and not m.rehearsal and r.method not in ('PAPER', 'SHOW_OF_HANDS')"
                        + " order by r.id")
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
        return results.read(rounds.find(roundId));
    }

    /** Scores and votes of a counted round side by side; breaks {@code vote.result.notYet}. */
    public ScoreComparison comparison(long roundId) {
        rights.read(rounds.meetingOf(roundId));
        return comparisons.of(rounds.find(roundId));
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
        return results.receipts(rounds.find(roundId));
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
