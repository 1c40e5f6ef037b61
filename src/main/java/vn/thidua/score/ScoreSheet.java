package vn.thidua.score;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** The scores of one unit by one table, and where they stand. */
@Entity
class ScoreSheet {

    static final int LONGEST_EXPLANATION = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roundId;
    private long tableId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SheetState state = SheetState.SELF_SCORING;

    /** The first time: what is handed in again after a correction came in time if it did at first. */
    private @Nullable Instant submittedAt;

    private @Nullable Instant finalAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String explanation = "";

    private String returnedFor = "";

    @Version
    private int version;

    protected ScoreSheet() {}

    ScoreSheet(ScoringRound round, long unitId) {
        this.roundId = round.id();
        this.tableId = round.tableId();
        this.unitId = unitId;
    }

    /** Refuses a score of the stage where the sheet does not stand there. */
    void requireTakes(Stage stage) {
        if (!state.takes(stage)) {
            throw new RuleViolation("score.sheet.notNow." + stage.name());
        }
    }

    /** The same unit's sheet in the round that goes on in the place of this one's. */
    ScoreSheet goOnIn(ScoringRound next, SheetState there) {
        var sheet = new ScoreSheet(next, unitId);
        sheet.state = there;
        sheet.submittedAt = submittedAt;
        sheet.finalAt = there == SheetState.FINAL ? finalAt : null;
        sheet.explanation = explanation;
        sheet.returnedFor = returnedFor;
        return sheet;
    }

    void submit(Instant now) {
        go(SheetState.SUBMITTED);
        submittedAt = submittedAt == null ? now : submittedAt;
        returnedFor = "";
    }

    /** Back to the unit, or to the head, with the reason. */
    void giveBack(String reason) {
        if (reason.isEmpty()) {
            throw new RuleViolation("score.sheet.reason.missing");
        }
        go(state == SheetState.HEAD_REVIEWED ? SheetState.SUBMITTED : SheetState.SELF_SCORING);
        returnedFor = reason;
    }

    void headDone() {
        go(SheetState.HEAD_REVIEWED);
    }

    void boardDone() {
        go(SheetState.BOARD_REVIEWED);
    }

    /** The unit sees it otherwise and says why. */
    void explain(String words) {
        if (words.isEmpty()) {
            throw new RuleViolation("score.sheet.explanation.missing");
        }
        if (words.length() > LONGEST_EXPLANATION) {
            throw new RuleViolation("score.sheet.tooLong", LONGEST_EXPLANATION);
        }
        if (state != SheetState.EXPLAINING) {
            go(SheetState.EXPLAINING);
        }
        explanation = words;
    }

    void finish(Instant now) {
        go(SheetState.FINAL);
        finalAt = now;
    }

    /** An appeal was upheld: the sheet is open for corrections again. */
    void reopen() {
        go(SheetState.EXPLAINING);
        finalAt = null;
    }

    /** Puts an invented sheet where the demonstration wants it, handed in on the last day if that is past. */
    void place(SheetState there, Instant handedIn, Instant now) {
        state = there;
        submittedAt = there.isSubmitted() ? handedIn : null;
        finalAt = there == SheetState.FINAL ? now : null;
    }

    /** Whether the unit handed it in before, so that every change of its own scores needs a reason. */
    boolean wasSubmitted() {
        return submittedAt != null;
    }

    private void go(SheetState next) {
        if (!state.leadsTo(next)) {
            throw new RuleViolation("score.sheet.step." + state.name());
        }
        state = next;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long roundId() {
        return roundId;
    }

    long tableId() {
        return tableId;
    }

    long unitId() {
        return unitId;
    }

    SheetState state() {
        return state;
    }

    String explanation() {
        return explanation;
    }
}
