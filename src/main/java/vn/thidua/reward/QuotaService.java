package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Quotas of awards: set by the emulation board of the province, taken back where they were a mistake. */
@Service
@RolesAllowed(Roles.BOARD)
public class QuotaService {

    private final QuotaRepository quotas;
    private final AwardRepository awards;
    private final JdbcClient sql;
    private final CurrentUser currentUser;

    QuotaService(QuotaRepository quotas, AwardRepository awards, JdbcClient sql, CurrentUser currentUser) {
        this.quotas = quotas;
        this.awards = awards;
        this.sql = sql;
        this.currentUser = currentUser;
    }

    /** Sets a quota, or changes the one of the same year, award and place. 0 is a quota too: none may be given. */
    @Transactional
    public long set(QuotaDraft draft) {
        currentUser.requireBoardOf(draft.provinceId());
        if (!awards.existsByCode(draft.awardCode())) {
            throw new RuleViolation("reward.award.unknown", draft.awardCode());
        }
        requireOfProvince("bloc", draft.blocId(), draft.provinceId(), "reward.bloc.otherProvince");
        requireOfProvince("unit", draft.unitId(), draft.provinceId(), "reward.unit.otherProvince");
        var fresh = new RewardQuota(draft);
        var known = quotas.findSame(
                draft.provinceId(),
                (short) draft.year(),
                draft.awardCode(),
                draft.scope(),
                draft.kind(),
                Names.clean(draft.groupName()),
                draft.blocId(),
                draft.unitId());
        known.ifPresent(quota -> quota.limit(draft));
        return known.orElseGet(() -> quotas.save(fresh)).id();
    }

    @Transactional
    public void remove(long quotaId) {
        quotas.findById(quotaId).ifPresent(quota -> {
            currentUser.requireBoardOf(quota.provinceId());
            quotas.delete(quota);
        });
    }

    private void requireOfProvince(
            String table, @org.jspecify.annotations.Nullable Long id, long provinceId, String key) {
        if (id != null
                && sql.sql("select count(*) from " + table + " where id = ? and province_id = ?")
                                .params(id, provinceId)
                                .query(Integer.class)
                                .single()
                        == 0) {
            throw new RuleViolation(key);
        }
    }
}
