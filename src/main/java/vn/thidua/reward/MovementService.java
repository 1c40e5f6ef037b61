package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Emulation movements of a province, counted in form 0601. */
@Service
@RolesAllowed(Roles.BOARD)
public class MovementService {

    private static final Laureate NOBODY = new Laureate(Recipient.COLLECTIVE, null, "", "", "", "", null, false);

    private final MovementRepository movements;
    private final RegisterRules rules;
    private final CurrentUser currentUser;

    MovementService(MovementRepository movements, RegisterRules rules, CurrentUser currentUser) {
        this.movements = movements;
        this.rules = rules;
        this.currentUser = currentUser;
    }

    /** Adds a movement, or describes it anew where the row has an id. Breaks {@code reward.movement.known}. */
    @Transactional
    public long save(MovementRow row) {
        currentUser.requireBoardOf(row.provinceId());
        rules.requirePlace(row.provinceId(), NOBODY, row.blocId());
        var same = movements.findByProvinceIdAndLaunchedOnAndName(
                row.provinceId(), row.launchedOn(), Names.clean(row.name()));
        if (same.isPresent() && (row.id() == null || same.get().id() != row.id())) {
            throw new RuleViolation("reward.movement.known", same.get().name());
        }
        var id = row.id();
        if (id == null) {
            return movements.save(new Movement(row)).id();
        }
        var movement = movements.findById(id).orElseThrow(() -> new RuleViolation("reward.gone"));
        currentUser.requireBoardOf(movement.provinceId());
        movement.describe(row);
        return id;
    }

    @Transactional
    public void remove(long movementId) {
        movements.findById(movementId).ifPresent(movement -> {
            currentUser.requireBoardOf(movement.provinceId());
            movements.delete(movement);
        });
    }
}
