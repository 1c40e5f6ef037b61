package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** What the emulation board records about rewards. */
@Service
@RolesAllowed(Roles.BOARD)
public class RewardService {

    private final RewardRepository rewards;
    private final AwardRepository awards;
    private final JdbcClient sql;
    private final CurrentUser currentUser;

    RewardService(RewardRepository rewards, AwardRepository awards, JdbcClient sql, CurrentUser currentUser) {
        this.rewards = rewards;
        this.awards = awards;
        this.sql = sql;
        this.currentUser = currentUser;
    }

    /**
     * Records a reward, or corrects what is known about the same unit, year and award. Unit and bloc must belong to the
     * province and the award to the catalogue.
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
        var known =
                rewards.findByUnitIdAndYearNumberAndAwardCode(draft.unitId(), (short) draft.year(), draft.awardCode());
        known.ifPresent(reward -> reward.describe(draft));
        return known.orElseGet(() -> rewards.save(new Reward(draft))).id();
    }

    /** Takes back what was recorded by mistake. */
    @Transactional
    public void remove(long rewardId) {
        Optional<Reward> reward = rewards.findById(rewardId);
        reward.ifPresent(found -> {
            currentUser.requireBoardOf(found.provinceId());
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
