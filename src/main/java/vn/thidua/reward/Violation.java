package vn.thidua.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * A violation that another agency reported. Until it is released it holds back whoever it names: no award and no proposal
 * while discipline, inspection or complaint is being examined (NĐ 152/2025 article 4).
 */
@Entity
class Violation {

    private static final int DETAIL_MAX_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;
    private @Nullable Long unitId;
    private String personName = "";
    private String subjectText = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ViolationKind kind = ViolationKind.KHAC;

    private String detail = "";
    private String sourceAgency = "";
    private LocalDate listedOn = LocalDate.EPOCH;
    private String recordedBy = "";
    private Instant recordedAt = Instant.EPOCH;
    private @Nullable LocalDate releasedOn;
    private String releaseReason = "";
    private String releasedBy = "";

    @Version
    private int version;

    protected Violation() {}

    Violation(ViolationDraft draft, String by, Instant at) {
        provinceId = draft.provinceId();
        unitId = draft.unitId();
        personName = Names.clean(draft.personName());
        kind = draft.kind();
        sourceAgency = Names.required(draft.sourceAgency());
        listedOn = draft.listedOn();
        subjectText = Names.required(draft.subjectText());
        if (unitId == null && personName.isEmpty()) {
            throw new RuleViolation("reward.violation.nobody", subjectText);
        }
        describe(draft);
        recordedBy = by;
        recordedAt = at;
    }

    /** Takes over the details. */
    void describe(ViolationDraft draft) {
        detail = Names.clean(draft.detail());
        if (detail.length() > DETAIL_MAX_LENGTH) {
            throw new RuleViolation("reward.violation.tooLong", detail.length(), DETAIL_MAX_LENGTH);
        }
    }

    /** Ends the hold; breaks {@code reward.reason.missing} or {@code reward.violation.released}. */
    void release(String reason, LocalDate on, String by) {
        if (releasedOn != null) {
            throw new RuleViolation("reward.violation.released");
        }
        releaseReason = RewardCorrection.checkedReason(reason);
        releasedOn = on;
        releasedBy = by;
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
