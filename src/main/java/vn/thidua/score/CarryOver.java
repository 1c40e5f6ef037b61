package vn.thidua.score;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.Messages;

/**
 * Goes on with a scoring under a new version of its criteria table: the same units and days, and for every criterion that
 * did not change the results, points, evidence and history as they stood, with a line in the history that says so. A
 * sheet goes back as far as something in it must be scored again.
 */
@Component
class CarryOver {

    private static final String ENTRIES = """
            insert into score_entry (sheet_id, criterion_id, plan, actual, grade, events, note, self_points, head_points,
                   board_points, final_points, bonus_points, applies, generated, changed_by, changed_at)
            select n.id, :new, e.plan, e.actual, e.grade, e.events, e.note, e.self_points,
                   if(n.state in ('SELF_SCORING', 'SUBMITTED', 'HEAD_REVIEWED') and e.board_points is null,
                      coalesce(e.final_points, e.head_points), e.head_points),
                   if(n.state in ('SELF_SCORING', 'SUBMITTED', 'HEAD_REVIEWED') and e.board_points is not null,
                      coalesce(e.final_points, e.board_points), e.board_points),
                   if(n.state in ('SELF_SCORING', 'SUBMITTED', 'HEAD_REVIEWED'), null, e.final_points),
                   e.bonus_points, e.applies, e.generated, e.changed_by, e.changed_at
              from score_entry e
              join score_sheet o on o.id = e.sheet_id
              join score_sheet n on n.round_id = :to and n.unit_id = o.unit_id
             where o.round_id = :from and e.criterion_id = :old
            """;

    /** Old and new entry side by side. */
    private static final String PAIRS = """
              from score_entry e
              join score_sheet o on o.id = e.sheet_id
              join score_sheet n on n.round_id = :to and n.unit_id = o.unit_id
              join score_entry f on f.sheet_id = n.id and f.criterion_id = :new
            """;

    private static final String HISTORY = """
            insert into score_change (entry_id, stage, old_points, new_points, old_value, new_value, reason, changed_by,
                   changed_at)
            select f.id, h.stage, h.old_points, h.new_points, h.old_value, h.new_value, h.reason, h.changed_by,
                   h.changed_at
            """ + PAIRS + """
              join score_change h on h.entry_id = e.id
             where o.round_id = :from and e.criterion_id = :old
             order by h.id
            """;

    private static final String RECORD = """
            insert into score_change (entry_id, stage, old_points, new_points, reason, changed_by, changed_at)
            select f.id, if(f.final_points is not null, 'FINAL', if(f.board_points is not null, 'BOARD',
                         if(f.head_points is not null, 'HEAD', 'SELF'))),
                   coalesce(f.final_points, f.board_points, f.head_points, f.self_points),
                   coalesce(f.final_points, f.board_points, f.head_points, f.self_points), :words, :who, :now
            """ + PAIRS + " where o.round_id = :from and e.criterion_id = :old";

    private static final String EVIDENCE = """
            insert into score_evidence (entry_id, file_id, file_name, added_by, added_at)
            select f.id, v.file_id, v.file_name, v.added_by, v.added_at
            """ + PAIRS + """
              join score_evidence v on v.entry_id = e.id
             where o.round_id = :from and e.criterion_id = :old
            """;

    private static final String BESIDE = """
            insert into score_adjustment (sheet_id, points, reason, entered_by, entered_at, generated, cancelled_at,
                   cancelled_by, cancelled_for)
            select n.id, a.points, a.reason, a.entered_by, a.entered_at, a.generated, a.cancelled_at, a.cancelled_by,
                   a.cancelled_for
              from score_adjustment a
              join score_sheet o on o.id = a.sheet_id
              join score_sheet n on n.round_id = :to and n.unit_id = o.unit_id
             where o.round_id = :from
             order by a.id
            """;

    private final ScoringRoundRepository rounds;
    private final ScoreSheetRepository sheets;
    private final CriteriaReader criteria;
    private final CurrentUser currentUser;
    private final Messages messages;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CarryOver(
            ScoringRoundRepository rounds,
            ScoreSheetRepository sheets,
            CriteriaReader criteria,
            CurrentUser currentUser,
            Messages messages,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.criteria = criteria;
        this.currentUser = currentUser;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(TableReplaced event) {
        rounds.findByTableIdOrderById(event.replacedTableId()).forEach(round -> goOn(round, event.tableId()));
    }

    private void goOn(ScoringRound from, long tableId) {
        var now = clock.instant();
        var difference = TableDifference.between(
                criteria.tree(from.tableId()).orElseThrow(),
                criteria.tree(tableId).orElseThrow());
        var to = rounds.save(from.goOnBy(tableId, currentUser.require().displayName(), now));
        for (var sheet : sheets.findByRoundId(from.id())) {
            sheets.save(sheet.goOnIn(to, difference.furthest(sheet.state())));
        }
        jdbc.sql(BESIDE).param("from", from.id()).param("to", to.id()).update();
        var words = messages.text(
                Messages.VIETNAMESE, "score.carried.record", difference.fromVersion(), difference.toVersion());
        difference.kept().forEach((old, fresh) -> carry(from.id(), to.id(), old, fresh, words, now));
        events.publishEvent(new ScoresChanged(from.id()));
        events.publishEvent(new ScoresChanged(to.id()));
    }

    private void carry(long from, long to, long old, long fresh, String words, Instant now) {
        for (var statement : new String[] {ENTRIES, HISTORY, EVIDENCE, RECORD}) {
            jdbc.sql(statement)
                    .param("from", from)
                    .param("to", to)
                    .param("old", old)
                    .param("new", fresh)
                    .param("words", words)
                    .param("who", currentUser.require().displayName())
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }
}
