package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** The rotating flags of blocs and who received them when. */
@Service
@RolesAllowed(Roles.BOARD)
public class FlagService {

    private final RotatingFlagRepository flags;
    private final FlagHandoverRepository handovers;
    private final RegisterRules rules;
    private final JdbcClient sql;
    private final CurrentUser currentUser;
    private final Clock clock;

    FlagService(
            RotatingFlagRepository flags,
            FlagHandoverRepository handovers,
            RegisterRules rules,
            JdbcClient sql,
            CurrentUser currentUser,
            Clock clock) {
        this.flags = flags;
        this.handovers = handovers;
        this.rules = rules;
        this.sql = sql;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Makes a flag known; breaks {@code reward.flag.known} where the bloc has one of that name. */
    @Transactional
    public long create(long blocId, String name, @Nullable Integer madeIn, String note) {
        var province = sql.sql("select province_id from bloc where id = ?")
                .param(blocId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("reward.flag.bloc"));
        currentUser.requireBoardOf(province);
        if (flags.existsByBlocIdAndName(blocId, Names.clean(name))) {
            throw new RuleViolation("reward.flag.known", Names.clean(name));
        }
        return flags.save(new RotatingFlag(province, blocId, name, madeIn, note))
                .id();
    }

    /**
     * Hands the flag over; the days follow one another. Breaks {@code reward.flag.holder} where the unit holds it already,
     * {@code reward.flag.order} and {@code reward.flag.future} where the day does not fit.
     */
    @Transactional
    public void handOver(long flagId, long unitId, LocalDate receivedOn, String occasion) {
        var flag = flags.findById(flagId).orElseThrow(() -> new RuleViolation("reward.flag.gone"));
        currentUser.requireBoardOf(flag.provinceId());
        rules.requirePlace(flag.provinceId(), Laureate.unit(unitId), null);
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("reward.flag.future");
        }
        handovers.findFirstByFlagIdOrderByReceivedOnDesc(flagId).ifPresent(last -> {
            if (!last.receivedOn().isBefore(receivedOn)) {
                throw new RuleViolation("reward.flag.order");
            }
            if (last.unitId() == unitId) {
                throw new RuleViolation("reward.flag.holder");
            }
        });
        handovers.save(new FlagHandover(
                flagId, unitId, receivedOn, occasion, currentUser.require().displayName(), clock.instant()));
    }
}
