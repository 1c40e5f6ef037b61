package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/**
 * What the emulation board records of proposals and decisions that sources tell of. Whole decisions are entered by
 * {@link RegisterService}.
 */
@Service
@RolesAllowed(Roles.BOARD)
public class RewardService {

    private final RewardRepository rewards;
    private final AwardRepository awards;
    private final RewardWords words;
    private final JdbcClient sql;
    private final CurrentUser currentUser;

    RewardService(
            RewardRepository rewards,
            AwardRepository awards,
            RewardWords words,
            JdbcClient sql,
            CurrentUser currentUser) {
        this.rewards = rewards;
        this.awards = awards;
        this.words = words;
        this.sql = sql;
        this.currentUser = currentUser;
    }

    /**
     * Records a reward, or corrects what is known about the same unit, year and award. Unit and bloc must belong to the
     * province and the award to the catalogue. Breaks {@code reward.decided} where it was decided before.
     */
    @Transactional
    public long save(RewardDraft draft) {
        currentUser.requireBoardOf(draft.provinceId());
        if (!belongsTo(draft.provinceId(), "unit", draft.unitId())) {
            throw new RuleViolation("reward.unit.otherProvince");
        }
        var blocId = draft.blocId();
        if (blocId != null && !belongsTo(draft.provinceId(), "bloc", blocId)) {
            throw new RuleViolation("reward.bloc.otherProvince");
        }
        if (!awards.existsByCode(draft.awardCode())) {
            throw new RuleViolation("reward.award.unknown", draft.awardCode());
        }
        var known = rewards.findOfUnit(draft.unitId(), (short) draft.year(), draft.awardCode()).stream()
                .findFirst();
        known.ifPresent(reward -> reward.describe(draft));
        var reward = known.orElseGet(() -> new Reward(draft));
        reward.findBy(words.of(draft));
        return rewards.save(reward).id();
    }

    /** Takes back a proposal that was recorded by mistake. Breaks {@code reward.decided}: what was decided is revoked. */
    @Transactional
    public void remove(long rewardId) {
        Optional<Reward> reward = rewards.findById(rewardId);
        reward.ifPresent(found -> {
            currentUser.requireBoardOf(found.provinceId());
            if (found.state() != RewardState.PROPOSED) {
                throw new RuleViolation("reward.decided");
            }
            rewards.delete(found);
        });
    }

    private boolean belongsTo(long provinceId, String table, long id) {
        return sql.sql("select count(*) from " + table + " where id = :id and province_id = :province")
                        .param("id", id)
                        .param("province", provinceId)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
