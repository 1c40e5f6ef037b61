package vn.thidua.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** How many of an award there may be in a year and place. */
@Entity
class RewardQuota {

    private static final int MOST = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;

    @Column(name = "year")
    private short yearNumber;

    private String awardCode = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuotaScope scope = QuotaScope.PROVINCE;

    private @Nullable Long blocId;
    private String groupName = "";
    private @Nullable Long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "recipient_kind")
    private QuotaKind kind = QuotaKind.ANY;

    private @Nullable Integer maxCount;
    private @Nullable BigDecimal maxPercent;
    private String source = "";

    @Version
    private int version;

    protected RewardQuota() {}

    RewardQuota(QuotaDraft draft) {
        checkPlace(draft);
        provinceId = draft.provinceId();
        yearNumber = Reward.checkedYear(draft.year());
        awardCode = draft.awardCode();
        scope = draft.scope();
        blocId = draft.blocId();
        groupName = Names.clean(draft.groupName());
        unitId = draft.unitId();
        kind = draft.kind();
        limit(draft);
    }

    /** Takes over number or percentage, and the source; 0 is allowed and means none. */
    void limit(QuotaDraft draft) {
        var count = draft.maxCount();
        var percent = draft.maxPercent();
        if ((count == null) == (percent == null)) {
            throw new RuleViolation("reward.quota.oneOf");
        }
        if (count != null && (count < 0 || count > MOST)) {
            throw new RuleViolation("reward.quota.count", count, MOST);
        }
        if (percent != null && (percent.signum() < 0 || percent.compareTo(Award.HUNDRED) > 0)) {
            throw new RuleViolation("reward.quota.percent", percent);
        }
        if (percent != null && draft.scope() == QuotaScope.UNIT) {
            throw new RuleViolation("reward.quota.percentOfUnit");
        }
        maxCount = count;
        maxPercent = percent;
        source = Names.clean(draft.source());
    }

    private static void checkPlace(QuotaDraft draft) {
        var group = Names.clean(draft.groupName());
        var fits = switch (draft.scope()) {
            case PROVINCE -> draft.blocId() == null && draft.unitId() == null && group.isEmpty();
            case BLOC -> draft.blocId() != null && draft.unitId() == null && group.isEmpty();
            case GROUP -> draft.blocId() != null && draft.unitId() == null && !group.isEmpty();
            case UNIT -> draft.unitId() != null && draft.blocId() == null && group.isEmpty();
        };
        if (!fits) {
            throw new RuleViolation("reward.quota.place." + draft.scope().name());
        }
    }

    long provinceId() {
        return provinceId;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
