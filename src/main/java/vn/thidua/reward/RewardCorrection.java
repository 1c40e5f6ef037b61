package vn.thidua.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** That a decided reward was corrected or revoked (Law 06/2022/QH15, article 93). Never changes, never goes. */
@Entity
class RewardCorrection {

    private static final int REASON_MAX_LENGTH = 500;
    private static final int CHANGES_MAX_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long rewardId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CorrectionKind kind = CorrectionKind.CORRECTION;

    private String changes = "";
    private String reason = "";
    private String decisionNo = "";
    private @Nullable LocalDate decisionOn;
    private String recordedBy = "";
    private Instant recordedAt = Instant.EPOCH;

    protected RewardCorrection() {}

    private RewardCorrection(long rewardId, CorrectionKind kind, String reason, String by, Instant at) {
        this.rewardId = rewardId;
        this.kind = kind;
        this.reason = checkedReason(reason);
        recordedBy = by;
        recordedAt = at;
    }

    static RewardCorrection correction(
            long rewardId, List<CorrectedField> changes, String reason, String decisionNo, String by, Instant at) {
        var correction = new RewardCorrection(rewardId, CorrectionKind.CORRECTION, reason, by, at);
        var text = CorrectedField.write(changes);
        correction.changes = text.substring(0, Math.min(text.length(), CHANGES_MAX_LENGTH));
        correction.decisionNo = Names.clean(decisionNo);
        return correction;
    }

    static RewardCorrection revocation(long rewardId, String reason, RewardDecision decision, String by, Instant at) {
        var revocation = new RewardCorrection(rewardId, CorrectionKind.REVOCATION, reason, by, at);
        revocation.decisionNo = decision.number();
        revocation.decisionOn = decision.on();
        return revocation;
    }

    /** A reason, cleaned; breaks {@code reward.reason.missing} or {@code reward.reason.tooLong}. */
    static String checkedReason(String raw) {
        var reason = Names.clean(raw);
        if (reason.isEmpty()) {
            throw new RuleViolation("reward.reason.missing");
        }
        if (reason.length() > REASON_MAX_LENGTH) {
            throw new RuleViolation("reward.reason.tooLong", reason.length(), REASON_MAX_LENGTH);
        }
        return reason;
    }
}
