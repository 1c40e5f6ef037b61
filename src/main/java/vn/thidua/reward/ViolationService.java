package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Violations that other agencies report: taken in with source and date, released with a reason, never deleted. */
@Service
@RolesAllowed(Roles.BOARD)
public class ViolationService {

    private final ViolationRepository violations;
    private final RegisterRules rules;
    private final CurrentUser currentUser;
    private final Clock clock;

    ViolationService(ViolationRepository violations, RegisterRules rules, CurrentUser currentUser, Clock clock) {
        this.violations = violations;
        this.rules = rules;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Records a line of a list; the same line of the same list only gets its details anew. */
    @Transactional
    public long record(ViolationDraft draft) {
        currentUser.requireBoardOf(draft.provinceId());
        if (draft.listedOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("reward.violation.future", RegisterRules.words(draft.listedOn()));
        }
        if (draft.unitId() != null) {
            rules.requirePlace(draft.provinceId(), Laureate.unit(draft.unitId()), null);
        }
        var known = violations.findSame(
                draft.provinceId(),
                draft.unitId(),
                Names.clean(draft.personName()),
                draft.kind(),
                draft.listedOn(),
                Names.clean(draft.sourceAgency()));
        known.ifPresent(violation -> violation.describe(draft));
        return known.orElseGet(() -> violations.save(
                        new Violation(draft, currentUser.require().displayName(), clock.instant())))
                .id();
    }

    /** Ends the hold with a reason. */
    @Transactional
    public void release(long violationId, String reason) {
        var violation = violations.findById(violationId).orElseThrow(() -> new RuleViolation("reward.violation.gone"));
        currentUser.requireBoardOf(violation.provinceId());
        violation.release(reason, LocalDate.now(clock), currentUser.require().displayName());
    }
}
