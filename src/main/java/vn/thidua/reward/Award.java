package vn.thidua.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** One edition of an award: what held for its code from a day on. The law moves, editions stay. */
@Entity
class Award {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final BigDecimal MULTIPLE_MAX = BigDecimal.valueOf(1000);
    static final int LEGAL_SOURCE_MAX_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code = "";
    private String nameVi = "";
    private String nameEn = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AwardFamily family = AwardFamily.DANH_HIEU;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AwardLevel level = AwardLevel.TINH;

    private String recipients = "";
    private String decidedBy = "";
    private @Nullable BigDecimal multipleCollective;
    private @Nullable BigDecimal multipleIndividual;
    private @Nullable BigDecimal councilMinPercent;
    private String legalSource = "";
    private String certainty = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    protected Award() {}

    /** A new edition; its code must be capital letters, digits and underscores. */
    Award(AwardDraft draft) {
        if (!draft.code().matches("[A-Z0-9_]{1,30}")) {
            throw new RuleViolation("reward.award.code", draft.code());
        }
        code = draft.code();
        validFrom = draft.validFrom();
        describe(draft);
    }

    /** Takes over everything but the code and the day it holds from. */
    void describe(AwardDraft draft) {
        if (draft.recipients().isEmpty()) {
            throw new RuleViolation("reward.award.recipients", code);
        }
        nameVi = Names.required(draft.nameVi());
        nameEn = Names.clean(draft.nameEn());
        family = draft.family();
        level = draft.level();
        recipients = Recipient.join(draft.recipients());
        decidedBy = Names.clean(draft.decidedBy());
        multipleCollective = within(draft.multipleCollective(), MULTIPLE_MAX, "reward.award.multiple");
        multipleIndividual = within(draft.multipleIndividual(), MULTIPLE_MAX, "reward.award.multiple");
        councilMinPercent = within(draft.councilMinPercent(), HUNDRED, "reward.award.percent");
        legalSource = Names.clean(draft.legalSource());
        if (legalSource.length() > LEGAL_SOURCE_MAX_LENGTH) {
            throw new RuleViolation("reward.source.tooLong", legalSource.length(), LEGAL_SOURCE_MAX_LENGTH);
        }
        certainty = Names.clean(draft.certainty());
    }

    /** Ends on the day before the next edition. */
    void followedBy(LocalDate nextFrom) {
        if (!validFrom.isBefore(nextFrom)) {
            throw new IllegalArgumentException(nextFrom + " does not follow " + validFrom);
        }
        validTo = nextFrom.minusDays(1);
    }

    String code() {
        return code;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    private static @Nullable BigDecimal within(@Nullable BigDecimal value, BigDecimal most, String key) {
        if (value != null && (value.signum() < 0 || value.compareTo(most) > 0)) {
            throw new RuleViolation(key, value, most);
        }
        return value;
    }
}
