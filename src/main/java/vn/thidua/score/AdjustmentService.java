package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.score.rule.Exact;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Bonus and penalties beside the criteria, by head (not for its own unit), deputy or board, each with its reason. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
@Transactional
public class AdjustmentService {

    private static final BigDecimal MOST = new BigDecimal("1000");

    private final ScoreSheetRepository sheets;
    private final ScoringRoundRepository rounds;
    private final SheetRights rights;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AdjustmentService(
            ScoreSheetRepository sheets,
            ScoringRoundRepository rounds,
            SheetRights rights,
            CurrentUser currentUser,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.rights = rights;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** @param points above 0 for a bonus, below for a penalty */
    public void add(long sheetId, BigDecimal points, String reason) {
        var round = requireOpen(sheetId);
        var words = Names.clean(reason);
        if (words.isEmpty()) {
            throw new RuleViolation("score.sheet.reason.missing");
        }
        if (points.signum() == 0
                || points.abs().compareTo(MOST) > 0
                || points.stripTrailingZeros().scale() > Exact.PLACES) {
            throw new RuleViolation("score.sheet.adjustment.points", points);
        }
        jdbc.sql(
                        "insert into score_adjustment (sheet_id, points, reason, entered_by, entered_at) values (?, ?, ?, ?, ?)")
                .params(sheetId, points, words, who(), Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new ScoresChanged(round.id()));
    }

    /** Takes a line back; it stays in the record with the reason. */
    public void cancel(long sheetId, long adjustmentId, String reason) {
        var round = requireOpen(sheetId);
        var words = Names.clean(reason);
        if (words.isEmpty()) {
            throw new RuleViolation("score.sheet.reason.missing");
        }
        jdbc.sql("update score_adjustment set cancelled_at = ?, cancelled_by = ?, cancelled_for = ?"
                        + " where id = ? and sheet_id = ? and cancelled_at is null")
                .params(Timestamp.from(clock.instant()), who(), words, adjustmentId, sheetId)
                .update();
        events.publishEvent(new ScoresChanged(round.id()));
    }

    private ScoringRound requireOpen(long sheetId) {
        var sheet = sheets.findForStep(sheetId).orElseThrow(() -> new RuleViolation("score.sheet.none"));
        var round = rounds.findById(sheet.roundId()).orElseThrow();
        round.requireCurrent();
        rights.requireMayGive(round, sheet.unitId(), Stage.HEAD, false);
        if (sheet.state() == SheetState.FINAL) {
            throw new RuleViolation("score.sheet.step.FINAL");
        }
        return round;
    }

    private String who() {
        return currentUser.require().displayName();
    }
}
