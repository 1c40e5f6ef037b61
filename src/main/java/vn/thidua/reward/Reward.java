package vn.thidua.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** An award proposed or decided for a unit: one row for unit, year and award. */
@Entity
class Reward {

    static final int SOURCE_MAX_LENGTH = 500;
    static final int FIRST_YEAR = 1948;
    static final int LAST_YEAR = 2200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;
    private @Nullable Long blocId;

    @Column(name = "year")
    private short yearNumber;

    private long unitId;
    private String awardCode = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RewardState state = RewardState.PROPOSED;

    private String source = "";

    @Version
    private int version;

    protected Reward() {}

    Reward(RewardDraft draft) {
        if (draft.year() < FIRST_YEAR || draft.year() > LAST_YEAR) {
            throw new RuleViolation("reward.year.outOfRange", String.valueOf(draft.year()));
        }
        provinceId = draft.provinceId();
        yearNumber = (short) draft.year();
        unitId = draft.unitId();
        awardCode = draft.awardCode();
        describe(draft);
    }

    /** Takes over bloc, state and source; unit, year and award are what it is and stay. */
    void describe(RewardDraft draft) {
        var cleaned = Names.clean(draft.source());
        if (cleaned.isEmpty()) {
            throw new RuleViolation("reward.source.missing");
        }
        if (cleaned.length() > SOURCE_MAX_LENGTH) {
            throw new RuleViolation("reward.source.tooLong", cleaned.length(), SOURCE_MAX_LENGTH);
        }
        source = cleaned;
        blocId = draft.blocId();
        state = draft.state();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long provinceId() {
        return provinceId;
    }
}
