package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * Says which units a criterion does not apply to: their own maximum falls by it (Quảng Trị police 2025: a unit without a
 * target of 10 points is measured against 990). Done by head or deputy of the bloc that year, and by the board; possible
 * in a frozen table too, because it is about the unit and not about the table.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
@Transactional
public class ExemptionService {

    private static final int REASON_MAX_LENGTH = 500;

    private final CriterionRepository criteria;
    private final CriteriaGate gate;
    private final ScoringRoundRepository rounds;
    private final BlocRights rights;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExemptionService(
            CriterionRepository criteria,
            CriteriaGate gate,
            ScoringRoundRepository rounds,
            BlocRights rights,
            CurrentUser currentUser,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.criteria = criteria;
        this.gate = gate;
        this.rounds = rounds;
        this.rights = rights;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Breaks {@code score.criteria.exempt.…} without a reason, for a group of criteria, or for a unit of another bloc. */
    public void exempt(long criterionId, long unitId, String reason) {
        var criterion = find(criterionId);
        var table = gate.own(criterion.tableId());
        if (criterion.kind() == null) {
            throw new RuleViolation("score.criteria.exempt.group", criterion.code());
        }
        var clean = Names.clean(reason);
        if (clean.isEmpty() || clean.length() > REASON_MAX_LENGTH) {
            throw new RuleViolation("score.criteria.exempt.reason", REASON_MAX_LENGTH);
        }
        var blocId = table.blocId();
        if (blocId == null
                || rights.run(blocId, gate.head(table).year()).member(unitId).isEmpty()) {
            throw new RuleViolation("score.criteria.exempt.notMember");
        }
        jdbc.sql("""
                        insert into criterion_exemption (criterion_id, unit_id, reason, created_at, created_by)
                        values (?, ?, ?, ?, ?)
                        on duplicate key update reason = values(reason)
                        """)
                .params(
                        criterionId,
                        unitId,
                        clean,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        currentUser.require().displayName())
                .update();
        tell(criterion);
    }

    /** Says that the criterion applies to the unit after all. */
    public void applyAgain(long criterionId, long unitId) {
        var criterion = find(criterionId);
        gate.own(criterion.tableId());
        jdbc.sql("delete from criterion_exemption where criterion_id = ? and unit_id = ?")
                .params(criterionId, unitId)
                .update();
        tell(criterion);
    }

    private Criterion find(long criterionId) {
        return criteria.findById(criterionId).orElseThrow(() -> new RuleViolation("score.criteria.lineGone"));
    }

    /** Sums and grids of those who are being scored change. */
    private void tell(Criterion criterion) {
        rounds.findByTableIdOrderById(criterion.tableId())
                .forEach(round -> events.publishEvent(new ScoresChanged(round.id())));
    }
}
