package vn.thidua.score;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A change of a score: old, new, why, who, when. Never changes. */
@Entity
class ScoreChange {

    static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long entryId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Stage stage = Stage.SELF;

    private @Nullable BigDecimal oldPoints;
    private @Nullable BigDecimal newPoints;
    private String oldValue = "";
    private String newValue = "";
    private String reason = "";
    private String changedBy = "";
    private Instant changedAt = Instant.EPOCH;
    private @Nullable String requestId;

    protected ScoreChange() {}

    ScoreChange(
            long entryId,
            Stage stage,
            @Nullable BigDecimal oldPoints,
            @Nullable BigDecimal newPoints,
            String oldValue,
            String newValue,
            String reason,
            String changedBy,
            Instant changedAt,
            @Nullable String requestId) {
        this.entryId = entryId;
        this.stage = stage;
        this.oldPoints = oldPoints;
        this.newPoints = newPoints;
        this.oldValue = oldValue;
        this.newValue = newValue;
        this.reason = reason;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
        this.requestId = requestId;
    }
}
